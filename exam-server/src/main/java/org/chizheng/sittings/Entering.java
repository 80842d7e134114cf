package org.chizheng.sittings;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Exams;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
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
    private final TransactionOperations transactions;
    private final SittingSettings settings;
    private final Clock clock;

    Entering(
            Exams exams,
            AttemptTable attempts,
            Closing closing,
            EarlierResults results,
            TransactionOperations transactions,
            SittingSettings settings,
            Clock clock) {
        this.exams = exams;
        this.attempts = attempts;
        this.closing = closing;
        this.results = results;
        this.transactions = transactions;
        this.settings = settings;
        this.clock = clock;
    }

    /** What {@link #enter} would do now; changes nothing. */
    public Admission admission(Caller caller, ExamId exam) {
        OfficerId officer = officer(caller);
        return exams.find(exam)
                .map(found -> admission(found, officer, attempts.of(exam, officer), clock.instant()))
                .orElse(new Admission.Barred(EntryRefusal.NOT_ENROLLED));
    }

    /** Begins an attempt, or goes on with the one that is underway. */
    public Entry enter(Caller caller, ExamId exam) {
        OfficerId officer = officer(caller);
        Optional<Exam> found = exams.find(exam);
        if (found.isEmpty()) {
            return new Entry.Refused(EntryRefusal.NOT_ENROLLED);
        }
        attempts.of(exam, officer).forEach(closing::closeIfDue);
        try {
            return transactions.execute(tx -> enter(found.get(), officer));
        } catch (DuplicateKeyException twoClicks) {
            // the other click made the attempt: this one goes on with it
            return transactions.execute(tx -> enter(found.get(), officer));
        }
    }

    private Entry enter(Exam exam, OfficerId officer) {
        Instant now = clock.instant();
        List<Attempt> before = attempts.of(exam.id(), officer);
        return switch (admission(exam, officer, before, now)) {
            case Admission.Barred(EntryRefusal why) -> new Entry.Refused(why);
            case Admission.MayResume(AttemptId attempt, Instant deadline) -> resume(attempt);
            case Admission.MayBegin(int ordinal) -> begin(exam, officer, ordinal, now);
        };
    }

    private Entry resume(AttemptId id) {
        Attempt attempt = attempts.lock(id).orElseThrow();
        Ticket ticket = Ticket.random();
        attempts.keepTickets(id, ticket.addedTo(attempt.ticketHashes()));
        return new Entry.Entered(id, ticket.value(), true);
    }

    private Entry begin(Exam exam, OfficerId officer, int ordinal, Instant now) {
        PaperId paper = exams.paperOf(exam.id(), officer, ordinal).orElseThrow();
        Instant full = now.plus(exam.duration());
        Instant deadline = full.isBefore(exam.closes()) ? full : exam.closes();
        Ticket ticket = Ticket.random();
        AttemptId id = attempts.insert(
                exam.id(), officer, paper, ordinal, now, deadline, now.plus(exam.earliestHandIn()), ticket);
        return new Entry.Entered(id, ticket.value(), false);
    }

    private Admission admission(Exam exam, OfficerId officer, List<Attempt> before, Instant now) {
        if (exam.state() != ExamState.PUBLISHED
                || exams.paperOf(exam.id(), officer, 1).isEmpty()) {
            return new Admission.Barred(EntryRefusal.NOT_ENROLLED);
        }
        Optional<Attempt> last = before.isEmpty() ? Optional.empty() : Optional.of(before.getLast());
        Optional<Attempt> underway = last.filter(attempt -> attempt.takesAnswersAt(now, settings.grace()));
        if (underway.isPresent()) {
            return new Admission.MayResume(underway.get().id(), underway.get().deadline());
        }
        return last.flatMap(attempt -> afterAttempt(exam, before.size(), attempt))
                .or(() -> byTheClock(exam, now))
                .<Admission>map(Admission.Barred::new)
                .orElseGet(() -> new Admission.MayBegin(before.size() + 1));
    }

    private Optional<EntryRefusal> afterAttempt(Exam exam, int used, Attempt last) {
        return switch (results.of(last.id())) {
            case PASSED -> Optional.of(EntryRefusal.ALREADY_PASSED);
            case NOTHING -> Optional.of(EntryRefusal.AWAITING_RESULT);
            case NOT_PASSED ->
                used >= exam.attemptsAllowed() ? Optional.of(EntryRefusal.ATTEMPTS_USED) : Optional.empty();
        };
    }

    private static Optional<EntryRefusal> byTheClock(Exam exam, Instant now) {
        if (now.isBefore(exam.opens())) {
            return Optional.of(EntryRefusal.NOT_OPEN);
        }
        if (!now.isBefore(exam.closes())) {
            return Optional.of(EntryRefusal.OVER);
        }
        Duration entry = exam.latestEntry();
        return entry != null && now.isAfter(exam.opens().plus(entry))
                ? Optional.of(EntryRefusal.TOO_LATE)
                : Optional.empty();
    }

    private static OfficerId officer(Caller caller) {
        caller.require(Role.OFFICER);
        return caller.asOfficer().orElseThrow(() -> new AccessDeniedException("only people on the register sit exams"));
    }
}
