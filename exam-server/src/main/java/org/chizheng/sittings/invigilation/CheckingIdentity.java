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
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.entering.ComingTurns;
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
    private final ComingTurns turns;
    private final Steering steering;
    private final AuditLog audit;
    private final Clock clock;

    CheckingIdentity(
            Room room,
            Exams exams,
            IdentityTable checks,
            RosterTable attempts,
            ComingTurns turns,
            Steering steering,
            AuditLog audit,
            Clock clock) {
        this.room = room;
        this.exams = exams;
        this.checks = checks;
        this.attempts = attempts;
        this.turns = turns;
        this.steering = steering;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Confirms who candidates are; for the attempt that they come for, or sit.
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
                new Act(
                        person -> person.confirmed() ? Refusal.CONFIRMED_BEFORE : null,
                        check -> checks.confirm(id, check, caller.name(), clock.instant(), words)));
    }

    /**
     * Takes a confirmation back while its candidate has not begun the attempt that it is for.
     *
     * @param reason 1 to 500 characters
     * @throws IllegalArgumentException if it has not
     */
    public Identified withdraw(Caller caller, ExamId id, Collection<OfficerId> officers, String reason) {
        Exam exam = room.of(caller, id, Role.INVIGILATOR);
        String why = Words.of("reason", reason);
        return each(
                caller,
                exam,
                officers,
                "sitting.identity_withdrawn",
                why,
                new Act(
                        person -> person.begun() ? Refusal.BEGUN : person.confirmed() ? null : Refusal.NOT_CONFIRMED,
                        check -> checks.withdraw(id, check)));
    }

    private record Act(Function<Person, @Nullable Refusal> against, Consumer<IdentityTable.Check> does) {}

    /** A candidate before the invigilator, and the attempt that is meant. */
    private record Person(IdentityTable.Check check, boolean begun, boolean confirmed) {}

    private Identified each(
            Caller caller, Exam exam, Collection<OfficerId> officers, String action, String words, Act act) {
        return steering.durably(() -> {
            Map<OfficerId, Person> people = people(exam, officers);
            OfficerId own = caller.asOfficer().orElse(null);
            List<OfficerId> done = new ArrayList<>();
            Map<OfficerId, Refusal> refused = new HashMap<>();
            for (OfficerId officer : new LinkedHashSet<>(officers)) {
                Person person = people.get(officer);
                Refusal why = officer.equals(own)
                        ? Refusal.OWN
                        : person == null ? Refusal.NOT_ENROLLED : act.against().apply(person);
                if (why == null && person != null) {
                    act.does().accept(person.check());
                    done.add(officer);
                } else if (why != null) {
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

    /** Those of them who are enrolled. */
    private Map<OfficerId, Person> people(Exam exam, Collection<OfficerId> officers) {
        Set<IdentityTable.Check> confirmed = checks.confirmed(exam.id());
        Map<OfficerId, Integer> begun = new HashMap<>();
        attempts.attempts(exam.id()).forEach((officer, row) -> begun.put(officer, row.ordinal()));
        List<Candidacy> known = Set.copyOf(officers).stream()
                .flatMap(officer -> exams.candidacy(exam.id(), officer).stream())
                .toList();
        Map<OfficerId, ComingTurns.Coming> coming = turns.of(exam, exams.sittings(exam.id()), known, begun);
        Map<OfficerId, Person> people = new HashMap<>();
        for (Candidacy one : known) {
            OfficerId officer = one.officer();
            ComingTurns.Coming next = coming.get(officer);
            int last = begun.getOrDefault(officer, 0);
            int ordinal = next == null ? Math.max(1, last) : next.ordinal();
            IdentityTable.Check check = new IdentityTable.Check(officer, ordinal);
            people.put(officer, new Person(check, ordinal <= last, confirmed.contains(check)));
        }
        return people;
    }
}
