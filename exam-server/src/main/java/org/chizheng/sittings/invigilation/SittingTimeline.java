package org.chizheng.sittings.invigilation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.Caller;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.incidents.Incident;
import org.chizheng.sittings.incidents.IncidentLog;
import org.chizheng.sittings.incidents.Message;
import org.chizheng.sittings.incidents.MessageBoard;
import org.springframework.stereotype.Service;

/** What happened in a room, and to one candidate there. */
@Service
public class SittingTimeline {

    private static final int MOST = 500;

    private final Room room;
    private final IncidentLog incidents;
    private final MessageBoard messages;

    SittingTimeline(Room room, IncidentLog incidents, MessageBoard messages) {
        this.room = room;
        this.incidents = incidents;
        this.messages = messages;
    }

    /**
     * What is on record.
     *
     * @param incidents newest first
     * @param messages those to everybody and to the one asked about, oldest first
     * @param closed when the one asked about closed which message; empty for a whole room
     */
    public record Lines(List<Incident> incidents, List<Message> messages, Map<Long, Instant> closed) {}

    /** The last 500 lines of a room. */
    public Lines at(Caller caller, ExamId exam) {
        room.of(caller, exam, Room.WATCHERS);
        return new Lines(incidents.at(exam, MOST), messages.at(exam), Map.of());
    }

    /** The last 500 lines of one sitting, with what concerns the whole exam. */
    public Lines at(Caller caller, ExamId exam, SittingId sitting) {
        room.of(caller, exam, Room.WATCHERS);
        return new Lines(incidents.at(exam, sitting, MOST), messages.at(exam, sitting), Map.of());
    }

    /** What concerns one attempt; nothing if it is none of this exam. */
    public Lines of(Caller caller, ExamId exam, AttemptId attempt) {
        room.of(caller, exam, Room.WATCHERS);
        return new Lines(incidents.of(exam, attempt).reversed(), messages.of(exam, attempt), messages.readBy(attempt));
    }
}
