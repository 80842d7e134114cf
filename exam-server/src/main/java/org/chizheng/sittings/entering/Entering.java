package org.chizheng.sittings.entering;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.exams.CandidatePlan;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Exams;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.EarlierResults;
import org.chizheng.sittings.NewAttempt;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.Ticket;
import org.chizheng.sittings.ending.Closing;
import org.chizheng.sittings.steering.RoomPauses;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** A candidate goes in: an attempt is made once, or gone on with. The clock is the server's. */
@Service
public class Entering {

    private final Exams exams;
    private final AttemptTable attempts;
    private final Closing closing;
    private final EarlierResults results;
    private final Door door;
    private final RoomPauses pauses;
    private final Beginning beginning;
    private final JurisdictionProfiles profiles;
    private final TransactionOperations transactions;
    private final SittingSettings settings;
    private final Clock clock;

    Entering(
            Exams exams,
            AttemptTable attempts,
            Closing closing,
            EarlierResults results,
            Door door,
            RoomPauses pauses,
            Beginning beginning,
            JurisdictionProfiles profiles,
            TransactionOperations transactions,
            SittingSettings settings,
            Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.closing = closing;
        this.results = results;
        this.door = door;
        this.pauses = pauses;
        this.beginning = beginning;
        this.profiles = profiles;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** What {@link #enter} would do now for somebody who comes from the right place with the right code. */
    public Admission admission(Caller caller, ExamId exam) {
        OfficerId officer = officer(caller);
        return exams.plan(exam, officer)
                .map(plan -> admission(plan, officer, attempts.of(exam, officer), clock.instant()))
                .orElse(new Admission.Barred(EntryRefusal.NOT_ENROLLED));
    }

    /** {@link #enter(Caller, ExamId, Arrival)} where the exam asks nothing at the door. */
    public Entry enter(Caller caller, ExamId exam) {
        return enter(caller, exam, Arrival.UNSEEN);
    }

    /** Begins an attempt, or goes on with the one that is underway. */
    public Entry enter(Caller caller, ExamId exam, Arrival arrival) {
        OfficerId officer = officer(caller);
        Optional<Entry> entry = Optional.empty();
        while (entry.isEmpty()) {
            entry = byThePlanOfNow(exam, officer, arrival);
        }
        return entry.get();
    }

    /** Empty where the plan changed meanwhile. */
    private Optional<Entry> byThePlanOfNow(ExamId exam, OfficerId officer, Arrival arrival) {
        Optional<CandidatePlan> plan = exams.plan(exam, officer);
        if (plan.isEmpty()) {
            return refused(EntryRefusal.NOT_ENROLLED);
        }
        try {
            return enter(plan.get(), officer, arrival);
        } catch (DuplicateKeyException twoClicks) {
            // the other click made the attempt: this one goes on with it
            return enter(plan.get(), officer, arrival);
        }
    }

    private Optional<Entry> enter(CandidatePlan plan, OfficerId officer, Arrival arrival) {
        Exam exam = plan.exam();
        List<Attempt> before = attempts.of(exam.id(), officer).stream()
                .map(closing::closeIfDue)
                .toList();
        Instant now = clock.instant();
        return switch (admission(plan, officer, before, now)) {
            case Admission.Barred barred -> refused(barred.why());
            case Admission.MayWait wait -> refused(EntryRefusal.NOT_OPEN);
            case Admission.MayResume(AttemptId attempt, Instant deadline, var sitting) ->
                door.placeRefusal(exam.conduct(), arrival)
                        .map(Entering::refused)
                        .orElseGet(() -> {
                            Entry resumed = transactions.execute(tx -> resume(attempt));
                            pauses.join(Map.of(attempt, exam.id()));
                            return Optional.of(resumed);
                        });
            case Admission.MayBegin(Admission.Next next) -> begin(plan, officer, next.ordinal(), arrival, now);
        };
    }

    private Entry resume(AttemptId id) {
        Attempt attempt = attempts.lock(id).orElseThrow();
        Ticket ticket = Ticket.random();
        attempts.keepTickets(id, ticket.addedTo(attempt.ticketHashes()));
        return new Entry.Entered(id, ticket.value(), true);
    }

    private Optional<Entry> begin(CandidatePlan plan, OfficerId officer, int ordinal, Arrival arrival, Instant now) {
        Exam exam = plan.exam();
        List<Turn> turns = ((Turn.Told.At) told(plan, ordinal, now)).turns();
        Optional<EntryRefusal> against = door.placeRefusal(exam.conduct(), arrival);
        if (against.isPresent()) {
            return refused(against.get());
        }
        return switch (door.rooms(exam.id(), exam.conduct(), turns, officer, arrival)) {
            case Door.Rooms.Shut(EntryRefusal why) -> refused(why);
            case Door.Rooms.Open(List<Turn> rooms) -> begin(plan, ordinal, rooms, now);
        };
    }

    private Optional<Entry> begin(CandidatePlan plan, int ordinal, List<Turn> rooms, Instant now) {
        Ticket ticket = Ticket.random();
        for (Turn turn : rooms) {
            switch (beginning.begin(attempt(plan, ordinal, turn, now, ticket))) {
                case Beginning.Begun.Underway(AttemptId id) -> {
                    return Optional.of(new Entry.Entered(id, ticket.value(), false));
                }
                case Beginning.Begun.PlanChanged changed -> {
                    return Optional.empty();
                }
                case Beginning.Begun.RoomFull full -> {
                    // the next one may have a seat
                }
            }
        }
        return refused(EntryRefusal.SITTING_FULL);
    }

    private static NewAttempt attempt(CandidatePlan plan, int ordinal, Turn turn, Instant now, Ticket ticket) {
        Exam exam = plan.exam();
        return new NewAttempt(
                exam.id(),
                Objects.requireNonNull(plan.candidacy()),
                plan.paper(ordinal).orElseThrow(),
                ordinal,
                turn.sitting(),
                turn.seats(),
                now,
                turn.deadline(now, exam.duration()),
                now.plus(exam.earliestHandIn()),
                ticket);
    }

    private static Optional<Entry> refused(EntryRefusal why) {
        return Optional.of(new Entry.Refused(why));
    }

    private Admission admission(CandidatePlan plan, OfficerId officer, List<Attempt> before, Instant now) {
        Exam exam = plan.exam();
        if (exam.state() != ExamState.PUBLISHED || plan.paper(1).isEmpty()) {
            return new Admission.Barred(EntryRefusal.NOT_ENROLLED);
        }
        Optional<Attempt> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        Optional<Attempt> underway = last.filter(attempt -> attempt.takesAnswersAt(now, settings.grace()));
        if (underway.isPresent()) {
            return new Admission.MayResume(
                    underway.get().id(),
                    underway.get().deadline(),
                    underway.get().sitting());
        }
        Past past = past(plan, officer, last, now);
        return past.refusal(exam)
                .<Admission>map(Admission.Barred::new)
                .orElseGet(() -> byThePlan(plan, officer, past.next(), now));
    }

    private Past past(CandidatePlan plan, OfficerId officer, Optional<Attempt> last, Instant now) {
        if (last.isEmpty() && isNotOver(told(plan, 1, now), now)) {
            // nothing can be published of a first turn that may still be taken, and a crowd that begins asks for little
            return Past.NOTHING;
        }
        return Past.of(
                last.map(Attempt::ordinal).orElse(0),
                results.published(plan.exam().id(), officer));
    }

    private static boolean isNotOver(Turn.Told told, Instant now) {
        return told instanceof Turn.Told.At at && !at.first().refusal(now).equals(Optional.of(EntryRefusal.OVER));
    }

    private Admission byThePlan(CandidatePlan plan, OfficerId officer, int ordinal, Instant now) {
        Exam exam = plan.exam();
        return switch (told(plan, ordinal, now)) {
            case Turn.Told.Never(EntryRefusal why) -> new Admission.Barred(why);
            case Turn.Told.At at -> {
                Admission.Next next = at.asNext(ordinal);
                yield at.first()
                        .refusal(now)
                        .map(why -> soon(exam, at.first(), next, why, now))
                        .or(() -> door.identityRefusal(exam.id(), exam.conduct(), officer, ordinal)
                                .map(why -> new Admission.Barred(why, next)))
                        .orElseGet(() -> new Admission.MayBegin(next));
            }
        };
    }

    private Admission soon(Exam exam, Turn turn, Admission.Next next, EntryRefusal why, Instant now) {
        return why == EntryRefusal.NOT_OPEN
                        && turn.isAwaited(now, profiles.version(exam.profile()).arriveBefore())
                ? new Admission.MayWait(next)
                : new Admission.Barred(why, next);
    }

    /** For who has a paper, and therefore a place. */
    private static Turn.Told told(CandidatePlan plan, int ordinal, Instant now) {
        return Turn.of(plan.exam(), plan.sittings(), Objects.requireNonNull(plan.candidacy()), ordinal, now);
    }

    private static OfficerId officer(Caller caller) {
        caller.require(Role.OFFICER);
        return caller.asOfficer().orElseThrow(() -> new AccessDeniedException("only people on the register sit exams"));
    }
}
