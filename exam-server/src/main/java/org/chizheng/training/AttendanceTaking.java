package org.chizheng.training;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.training.AttendanceLists.Booked;
import org.chizheng.training.AttendanceLists.Refused;
import org.chizheng.training.AttendanceLists.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Recording who was at a session, crediting the minutes, and taking back what was credited by mistake. For coordinators
 * of the organisation that holds the session or one above; nobody books for themselves.
 */
@Service
public class AttendanceTaking {

    private final AttendanceLists lists;
    private final AttendanceTable attendances;
    private final HoursBooking hours;
    private final Clock clock;

    AttendanceTaking(AttendanceLists lists, AttendanceTable attendances, HoursBooking hours, Clock clock) {
        this.lists = lists;
        this.attendances = attendances;
        this.hours = hours;
        this.clock = clock;
    }

    /** Records that people arrived now; for who is signed in already nothing changes. */
    public AttendanceOutcome signIn(Caller caller, SessionId id, Collection<OfficerId> people) {
        return lists.each(caller, id, people, "attendance.signed-in", (session, listed) -> {
            if (listed.state() == AttendanceState.CONFIRMED) {
                return new Refused(AttendanceRefusal.ALREADY_CONFIRMED);
            }
            return listed.signedInAt() == null ? sign(caller, listed, clock.instant(), null) : new Booked(0);
        });
    }

    /** Records that people who were signed in left now. */
    public AttendanceOutcome signOut(Caller caller, SessionId id, Collection<OfficerId> people) {
        return lists.each(caller, id, people, "attendance.signed-out", (session, listed) -> {
            if (listed.state() == AttendanceState.CONFIRMED) {
                return new Refused(AttendanceRefusal.ALREADY_CONFIRMED);
            }
            Instant signedIn = listed.signedInAt();
            return signedIn == null
                    ? new Refused(AttendanceRefusal.NOT_SIGNED_IN)
                    : sign(caller, listed, signedIn, clock.instant());
        });
    }

    /**
     * Confirms that people were there, and credits them: the time between signing in and out, or the whole session
     * where nobody signed; only what was not counted before.
     */
    public AttendanceOutcome confirm(Caller caller, SessionId id, Collection<OfficerId> people) {
        return lists.each(caller, id, people, "attendance.confirmed", (session, listed) -> {
            if (!session.over(clock)) {
                return new Refused(AttendanceRefusal.SESSION_NOT_OVER);
            }
            if (listed.state() == AttendanceState.CONFIRMED) {
                return new Refused(AttendanceRefusal.ALREADY_CONFIRMED);
            }
            decide(caller, listed, AttendanceState.CONFIRMED);
            return new Booked(hours.credit(session, listed, caller.name()));
        });
    }

    /** Records that people were not there. */
    public AttendanceOutcome markAbsent(Caller caller, SessionId id, Collection<OfficerId> people) {
        return lists.each(caller, id, people, "attendance.absent", (session, listed) -> {
            if (listed.state() == AttendanceState.CONFIRMED) {
                return new Refused(AttendanceRefusal.ALREADY_CONFIRMED);
            }
            decide(caller, listed, AttendanceState.ABSENT);
            return new Booked(0);
        });
    }

    /** Takes back what people were credited for this session, by reversing entries. */
    public AttendanceOutcome reverse(Caller caller, SessionId id, Collection<OfficerId> people, String reason) {
        return lists.each(caller, id, people, "hours.reversed", (session, listed) -> {
            if (reason.isBlank()) {
                return new Refused(AttendanceRefusal.REASON_MISSING);
            }
            if (listed.state() != AttendanceState.CONFIRMED) {
                return new Refused(AttendanceRefusal.NOT_CONFIRMED);
            }
            decide(caller, listed, AttendanceState.REVERSED);
            return new Booked(hours.reverse(session, listed, reason.strip(), caller.name()));
        });
    }

    private Result sign(Caller caller, Attendance listed, Instant in, @Nullable Instant out) {
        attendances.sign(listed, in, out, caller.name(), clock.instant());
        return new Booked(0);
    }

    private void decide(Caller caller, Attendance listed, AttendanceState state) {
        attendances.decide(listed, state, caller.name(), clock.instant());
    }
}
