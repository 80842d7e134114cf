package org.chizheng.sittings.ending;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.sittings.Answer;
import org.chizheng.sittings.AnswerTable;
import org.chizheng.sittings.AnswerTable.Arrived;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.DurableCommits;
import org.chizheng.sittings.Receipt;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.incidents.IncidentLog;
import org.chizheng.sittings.saving.SharedCommit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/** A candidate hands in; however often it is asked, there is one end and one receipt. */
@Service
public class HandingIn {

    private static final int MISSING_TOLD = 1_000;

    private final AttemptTable attempts;
    private final AnswerTable answers;
    private final Closing closing;
    private final IncidentLog incidents;
    private final TransactionOperations transactions;
    private final DurableCommits durable;
    private final SittingSettings settings;
    private final Clock clock;
    private final SharedCommit<Order, Outcome> commits;

    HandingIn(
            AttemptTable attempts,
            AnswerTable answers,
            Closing closing,
            IncidentLog incidents,
            TransactionOperations transactions,
            DurableCommits durable,
            SittingSettings settings,
            Clock clock) {
        this.attempts = attempts;
        this.answers = answers;
        this.closing = closing;
        this.incidents = incidents;
        this.transactions = transactions;
        this.durable = durable;
        this.settings = settings;
        this.clock = clock;
        this.commits = new SharedCommit<>(this::commit, settings.group());
    }

    /** What came of handing in. */
    public sealed interface Outcome {

        /** Handed in now or before, or closed by the bell. */
        record Done(Receipt receipt) implements Outcome {}

        /** These numbers never arrived. */
        record AnswersMissing(List<Long> missing) implements Outcome {}

        /** Every number arrived, and yet other answers count than the page shows: those. */
        record AnswersDiffer(List<Has> counting) implements Outcome {}

        /** Hand-in opens then. */
        record TooEarly(Instant from) implements Outcome {}

        /** The page rang by a bell that was moved: there is time until then. */
        record NotRung(Instant deadline) implements Outcome {}

        /** The clock stands still, and nobody hands in while it does. */
        record Paused() implements Outcome {}

        /** Another place writes now. */
        record LeaseLost() implements Outcome {}
    }

    /** What counts for an item, see {@link AnswersDigest#ofItem}. */
    public record Has(int item, long seq, String hash) {

        public static Has of(Answer answer) {
            return new Has(answer.item(), answer.seq(), AnswersDigest.ofItem(answer));
        }
    }

    /**
     * What a page asks.
     *
     * @param lease epoch under which it writes
     * @param lastSeq highest number that it gave to an answer
     * @param atBell whether nobody pressed the button: the page believes that time is up
     * @param digest of the answers that it shows, see {@link AnswersDigest}; null from a page that is older than it
     * @param anyway whether to hand in what counts, even if it is not what the page shows
     */
    public record Order(
            AttemptId attempt,
            long lease,
            long lastSeq,
            boolean atBell,
            @Nullable String digest,
            boolean anyway) {

        boolean differsFrom(List<Answer> counting) {
            return digest != null && !digest.equals(AnswersDigest.of(counting));
        }

        /**
         * How the attempt ends: only who hands in with time left, and wants to, has given the rest of it away. The others
         * were stopped by the bell, and get back what an outage took from them, see {@code Reopening}.
         */
        AttemptState how(Attempt of, Instant now) {
            return atBell || !now.isBefore(of.deadline()) ? AttemptState.CLOSED : AttemptState.HANDED_IN;
        }
    }

    /** Ends the attempt, unless answers are missing that can still be sent. */
    public Outcome handIn(Order order) {
        return commits.commit(order);
    }

    private List<@Nullable Outcome> commit(List<Order> orders) {
        List<@Nullable Outcome> outcomes = transactions.execute(tx -> decide(orders));
        if (outcomes.stream().anyMatch(Outcome.Done.class::isInstance)) {
            durable.sync();
        }
        return outcomes;
    }

    /** Null for an attempt on which somebody else works. */
    private List<@Nullable Outcome> decide(List<Order> orders) {
        List<AttemptId> ids = orders.stream().map(Order::attempt).distinct().toList();
        Map<AttemptId, Attempt> locked = attempts.together().lockFree(ids);
        Map<AttemptId, Arrived> arrived = answers.arrived(ids);
        Map<AttemptId, List<Answer>> counting = counting(locked.values());
        Instant now = clock.instant();
        Map<AttemptState, Map<AttemptId, Attempt>> ending = new EnumMap<>(AttemptState.class);
        Map<Order, Outcome> refused = new HashMap<>();
        for (Order order : orders) {
            Attempt attempt = locked.get(order.attempt());
            if (attempt == null) {
                continue;
            }
            boolean hasEnded =
                    !attempt.isUnderway() || ending.values().stream().anyMatch(some -> some.containsKey(attempt.id()));
            if (hasEnded) {
                continue;
            }
            List<Answer> current = counting.getOrDefault(attempt.id(), List.of());
            boolean differs = order.differsFrom(current);
            Optional<Outcome> refusal = refusal(
                            attempt, order, arrived.getOrDefault(attempt.id(), Arrived.NOTHING), now)
                    .or(() -> differs && !order.anyway() && attempt.takesAnswersAt(now, settings.grace())
                            ? Optional.of(new Outcome.AnswersDiffer(
                                    current.stream().map(Has::of).toList()))
                            : Optional.empty());
            refusal.ifPresentOrElse(
                    why -> refused.put(order, why),
                    () -> ending.computeIfAbsent(order.how(attempt, now), how -> new LinkedHashMap<>())
                            .put(attempt.id(), attempt));
            if (refusal.isEmpty() && differs) {
                incidents.append(attempt.id(), IncidentKind.ANSWERS_DIFFER, AnswersDigest.of(current));
            }
        }
        Map<AttemptId, Receipt> receipts = new HashMap<>();
        ending.forEach((how, some) -> receipts.putAll(closing.close(List.copyOf(some.values()), how, counting)));
        locked.values().stream()
                .map(Attempt::receipt)
                .filter(Objects::nonNull)
                .forEach(before -> receipts.put(before.attempt(), before));
        return orders.stream()
                .<@Nullable Outcome>map(order -> locked.containsKey(order.attempt())
                        ? Optional.ofNullable(refused.get(order))
                                .orElseGet(
                                        () -> new Outcome.Done(Objects.requireNonNull(receipts.get(order.attempt()))))
                        : null)
                .toList();
    }

    /** The answers that count at those that are underway. */
    private Map<AttemptId, List<Answer>> counting(Collection<Attempt> locked) {
        List<AttemptId> ids =
                locked.stream().filter(Attempt::isUnderway).map(Attempt::id).toList();
        return ids.isEmpty() ? Map.of() : answers.current(ids);
    }

    /** Why an attempt that is underway cannot be handed in now; empty also after the bell, which ends it in any case. */
    private Optional<Outcome> refusal(Attempt attempt, Order order, Arrived arrived, Instant now) {
        if (!attempt.takesAnswersAt(now, settings.grace())) {
            return Optional.empty();
        }
        if (!attempt.isLeasedTo(order.lease())) {
            return Optional.of(new Outcome.LeaseLost());
        }
        if (attempt.pausedAt() != null) {
            return Optional.of(new Outcome.Paused());
        }
        if (order.atBell() && now.isBefore(attempt.deadline())) {
            return Optional.of(new Outcome.NotRung(attempt.deadline()));
        }
        if (now.isBefore(attempt.handInFrom()) && now.isBefore(attempt.deadline())) {
            return Optional.of(new Outcome.TooEarly(attempt.handInFrom()));
        }
        if (arrived.isWhole(order.lastSeq())) {
            return Optional.empty();
        }
        List<Long> missing = answers.missing(attempt.id(), order.lastSeq(), MISSING_TOLD);
        return missing.isEmpty() ? Optional.empty() : Optional.of(new Outcome.AnswersMissing(missing));
    }
}
