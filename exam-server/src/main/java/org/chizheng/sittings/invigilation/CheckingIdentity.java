package org.chizheng.sittings.invigilation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chizheng.audit.AuditLog;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.invigilation.Identified.Refusal;
import org.chizheng.sittings.steering.Steering;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** 核验身份: an invigilator compares face and papers at the door. Who did so, and who took it back, is in the audit log. */
@Service
public class CheckingIdentity {

    private final Room room;
    private final Exams exams;
    private final IdentityTable checks;
    private final RosterTable attempts;
    private final Steering steering;
    private final AuditLog audit;
    private final Clock clock;

    CheckingIdentity(
            Room room,
            Exams exams,
            IdentityTable checks,
            RosterTable attempts,
            Steering steering,
            AuditLog audit,
            Clock clock) {
        this.room = room;
        this.exams = exams;
        this.checks = checks;
        this.attempts = attempts;
        this.steering = steering;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirms who candidates are; it holds for all their attempts at the exam.
     *
     * @param note may be empty; 500 characters at most
     * @throws IllegalArgumentException if the note is longer
     */
    public Identified confirm(Caller caller, ExamId id, Collection<OfficerId> officers, String note) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR);
        String words = note.isBlank() ? "" : Words.of("note", note);
        return each(
                caller,
                exam,
                officers,
                "sitting.identity_confirmed",
                words,
                confirmed -> new Act(
                        officer -> confirmed.contains(officer) ? Refusal.CONFIRMED_BEFORE : null,
                        officer -> checks.confirm(id, officer, caller.name(), clock.instant(), words)));
    }

    /**
     * Takes a confirmation back while its candidate has not begun.
     *
     * @param reason 1 to 500 characters
     * @throws IllegalArgumentException if it has not
     */
    public Identified withdraw(Caller caller, ExamId id, Collection<OfficerId> officers, String reason) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR);
        String why = Words.of("reason", reason);
        return each(caller, exam, officers, "sitting.identity_withdrawn", why, confirmed -> {
            Set<OfficerId> begun = attempts.attempts(id).keySet();
            return new Act(
                    officer -> begun.contains(officer)
                            ? Refusal.BEGUN
                            : confirmed.contains(officer) ? null : Refusal.NOT_CONFIRMED,
                    officer -> checks.withdraw(id, officer));
        });
    }

    private record Act(Function<OfficerId, @Nullable Refusal> against, Consumer<OfficerId> does) {}

    private Identified each(
            Caller caller,
            Exam exam,
            Collection<OfficerId> officers,
            String action,
            String words,
            Function<Set<OfficerId>, Act> acts) {
        return steering.durably(() -> {
            Act act = acts.apply(checks.confirmed(exam.id()));
            OfficerId own = caller.asOfficer().orElse(null);
            List<OfficerId> done = new ArrayList<>();
            Map<OfficerId, Refusal> refused = new HashMap<>();
            for (OfficerId officer : new LinkedHashSet<>(officers)) {
                Refusal why = officer.equals(own)
                        ? Refusal.OWN
                        : exams.candidacy(exam.id(), officer).isEmpty()
                                ? Refusal.NOT_ENROLLED
                                : act.against().apply(officer);
                if (why == null) {
                    act.does().accept(officer);
                    done.add(officer);
                } else {
                    refused.put(officer, why);
                }
            }
            if (!done.isEmpty()) {
                audit.append(exam.entry(
                        caller, action, Map.of("officers", Words.listed(done, OfficerId::value), "told", words)));
            }
            return new Identified(done, refused);
        });
    }
}
