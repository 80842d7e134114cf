package org.chizheng.sittings.page;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.officers.Officers;
import org.chizheng.sittings.AnswerTable;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.PaperShapes;
import org.chizheng.sittings.Presence;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.Ticket;
import org.chizheng.sittings.ending.Closing;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.incidents.IncidentLog;
import org.chizheng.sittings.incidents.MessageBoard;
import org.springframework.stereotype.Service;

/** What a page may learn of its own attempt, and its signs of life. */
@Service
public class AttemptReading {

    /** Often enough to hold a lease, rare enough to cost nothing. */
    private static final Duration SEEN_EVERY = Duration.ofSeconds(15);

    /** However busy a page is with telling that it was left, the log hears of it this often at most. */
    private static final Duration LEFT_EVERY = Duration.ofSeconds(20);

    private static final int MOST_LEAVES = 9_999;

    private final AttemptTable attempts;
    private final AnswerTable answers;
    private final PaperShapes shapes;
    private final Closing closing;
    private final Exams exams;
    private final Officers officers;
    private final Presence presence;
    private final MessageBoard messages;
    private final IncidentLog incidents;
    private final SittingSettings settings;
    private final Clock clock;

    AttemptReading(
            AttemptTable attempts,
            AnswerTable answers,
            PaperShapes shapes,
            Closing closing,
            Exams exams,
            Officers officers,
            Presence presence,
            MessageBoard messages,
            IncidentLog incidents,
            SittingSettings settings,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.shapes = shapes;
        this.closing = closing;
        this.exams = exams;
        this.officers = officers;
        this.presence = presence;
        this.messages = messages;
        this.incidents = incidents;
        this.settings = settings;
        this.clock = clock;
    }

    /** The attempt that this ticket belongs to, closed if its bell has rung; empty for any other. */
    public Optional<Attempt> admitted(AttemptId id, Ticket ticket) {
        return attempts.find(id).filter(attempt -> attempt.admits(ticket)).map(closing::closeIfDue);
    }

    /** @param questions whether the questions and their materials are wanted */
    AttemptPage page(Attempt attempt, boolean questions) {
        Exam exam = exams.recent(attempt.exam()).orElseThrow();
        String name = officers.name(attempt.officer()).orElse("");
        FrozenPaper paper = exams.paper(attempt.paper());
        // the first answer will ask for its shape, and would read the paper once more
        shapes.keep(attempt.id(), paper);
        return AttemptPage.of(
                attempt,
                exam,
                name,
                paper,
                attempt.lastSeq() == 0 ? List.of() : answers.current(attempt.id()),
                attempt.lastSeq() > 0 && attempt.isUnderway() ? answers.drafts(attempt.id()) : List.of(),
                attempt.isUnderway() ? messages.news(attempt, List.of()) : List.of(),
                clock.millis(),
                settings,
                questions);
    }

    /** Keeps a sign of life; false if another place writes now. */
    boolean seen(Attempt attempt, long lease, int answered, boolean hidden) {
        Instant now = clock.instant();
        if (attempt.isUnderway()) {
            if (!attempt.isLeasedTo(lease)) {
                return false;
            }
            presence.seen(attempt.exam(), attempt.id(), new Presence.Pulse(now, answered, hidden));
            Instant seen = attempt.leaseSeenAt();
            if (seen == null || seen.plus(SEEN_EVERY).isBefore(now)) {
                attempts.seen(attempt.id(), lease, now);
            }
        }
        return true;
    }

    /** Keeps what the candidate closed; what is new to the page. */
    List<AttemptPage.Note> messages(Attempt attempt, List<Long> known, List<Long> closed) {
        if (!closed.isEmpty()) {
            messages.closed(attempt, closed);
        }
        return messages.news(attempt, known).stream().map(AttemptPage.Note::of).toList();
    }

    /** Keeps from where the attempt is asked about; a proxy's forwarded address is the server's to resolve. */
    void cameFrom(Attempt attempt, String address) {
        String kept = attempt.cameFrom(address);
        if (attempt.isUnderway() && kept != null && !kept.equals(attempt.address())) {
            attempts.cameFrom(attempt.id(), kept);
        }
    }

    /** Keeps how often the page says that it was left, and notes it, so that a lost Redis loses no evidence. */
    void left(Attempt attempt, int leaves) {
        Instant now = clock.instant();
        int counted = Math.min(leaves, MOST_LEAVES);
        if (attempt.isUnderway()
                && counted > attempt.leaves()
                && attempts.left(attempt.id(), counted, now, now.minus(LEFT_EVERY))) {
            incidents.append(attempt.id(), IncidentKind.LEFT_PAGE, String.valueOf(counted));
        }
    }
}
