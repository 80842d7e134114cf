package org.chizheng.sittings.invigilation;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;

/**
 * A room at one moment.
 *
 * @param incidents how many incidents were noted, without what invigilators did
 * @param incidentsBySitting how many of them in which sitting; none where a sitting is absent
 */
public record RosterState(
        Exam exam,
        List<Sitting> sittings,
        List<Seat> seats,
        int incidents,
        Map<SittingId, Integer> incidentsBySitting,
        Instant at) {

    /** The same moment in one sitting only. */
    public RosterState of(SittingId sitting) {
        return new RosterState(
                exam,
                sittings,
                seats.stream().filter(seat -> seat.isAt(sitting)).toList(),
                incidentsBySitting.getOrDefault(sitting, 0),
                incidentsBySitting,
                at);
    }

    /** How many are in a state. */
    public int count(SeatState state) {
        return (int) seats.stream().filter(seat -> seat.state() == state).count();
    }

    /** How many have come: have begun, or wait in the room. */
    public int arrived() {
        return seats.size() - count(SeatState.ABSENT);
    }

    /** How many have handed in, or were ended. */
    public int ended() {
        return arrived() - underway() - count(SeatState.WAITING);
    }

    /** How many are underway. */
    public int underway() {
        return (int) seats.stream().filter(seat -> seat.state().isUnderway()).count();
    }
}
