package org.chizheng.ui.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.training.Attendance;
import org.chizheng.training.AttendanceOutcome;
import org.chizheng.training.AttendanceTaking;
import org.chizheng.training.SessionId;
import org.chizheng.training.TrainingSessions;
import org.springframework.stereotype.Component;

/** Puts names to the list of a session, and shows what came of booking it. */
@Component
class AttendanceDesk {

    private final TrainingSessions sessions;
    private final AttendanceTaking taking;
    private final Officers officers;

    AttendanceDesk(TrainingSessions sessions, AttendanceTaking taking, Officers officers) {
        this.sessions = sessions;
        this.taking = taking;
        this.officers = officers;
    }

    /** A person on the list. */
    record Row(Officer officer, Attendance attendance) {}

    /** The list of a session by unit and name. */
    List<Row> rows(Caller caller, SessionId session) {
        List<Attendance> listed = sessions.attendances(caller, session);
        Map<OfficerId, Officer> people =
                officers.findAll(listed.stream().map(Attendance::officer).toList());
        List<Row> rows = new ArrayList<>();
        for (Attendance attendance : listed) {
            Officer officer = people.get(attendance.officer());
            if (officer != null) {
                rows.add(new Row(officer, attendance));
            }
        }
        rows.sort(Comparator.comparing((Row row) -> row.officer().organisationName())
                .thenComparing(row -> row.officer().name()));
        return rows;
    }

    AttendanceTaking taking() {
        return taking;
    }

    boolean withdraw(Caller caller, SessionId session, OfficerId person) {
        return sessions.withdraw(caller, session, person);
    }

    /** Shows an outcome under a sentence that takes people, minutes and hours. */
    void show(AttendanceOutcome outcome, String key, int perHour) {
        Set<OfficerId> everybody = new HashSet<>(outcome.booked().keySet());
        everybody.addAll(outcome.refused().keySet());
        OutcomeDialog.show(outcome, officers.findAll(everybody), key, perHour);
    }
}
