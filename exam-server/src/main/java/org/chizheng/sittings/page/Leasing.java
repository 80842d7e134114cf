package org.chizheng.sittings.page;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.sittings.Attempt;
import org.chizheng.sittings.AttemptGroup.Grant;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.incidents.IncidentLog;
import org.chizheng.sittings.saving.SharedCommit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * One place at a time may write. Every grant raises the fencing epoch, also to the place that had it: a request that
 * was sent under the old one can never be mistaken for one of the new page.
 */
@Service
public class Leasing {

    private final AttemptTable attempts;
    private final IncidentLog incidents;
    private final SittingSettings settings;
    private final Clock clock;
    private final SharedCommit<Order, Outcome> commits;

    Leasing(
            AttemptTable attempts,
            IncidentLog incidents,
            TransactionOperations transactions,
            SittingSettings settings,
            Clock clock) {
        this.attempts = attempts;
        this.incidents = incidents;
        this.settings = settings;
        this.clock = clock;
        this.commits = new SharedCommit<>(orders -> transactions.execute(tx -> decide(orders)), settings.group());
    }

    /** What came of asking for the lease. */
    public sealed interface Outcome {

        /** This place may write. */
        record Granted(long lease, long lastSeq) implements Outcome {}

        /** Another place was active a moment ago, and it was not asked to take over. */
        record Held() implements Outcome {}

        /** The attempt has ended. */
        record NotUnderway() implements Outcome {}
    }

    private record Order(AttemptId attempt, String place, String address, boolean takeOver) {}

    /**
     * Asks for the right to write from a place: a tab of a browser on a device.
     *
     * @param address from where on the net; kept with the lease
     */
    public Outcome lease(Attempt attempt, String place, String address, boolean takeOver) {
        return commits.commit(new Order(attempt.id(), place, address, takeOver));
    }

    /** Null for an attempt on which somebody else works. */
    private List<@Nullable Outcome> decide(List<Order> orders) {
        Instant now = clock.instant();
        Map<AttemptId, Attempt> locked =
                attempts.together().lockFree(orders.stream().map(Order::attempt).toList());
        Map<AttemptId, Grant> grants = new HashMap<>();
        List<@Nullable Outcome> outcomes = new ArrayList<>();
        for (Order order : orders) {
            Attempt attempt = locked.get(order.attempt());
            Grant before = grants.get(order.attempt());
            if (attempt == null) {
                outcomes.add(null);
            } else if (!attempt.takesAnswersAt(now, settings.grace())) {
                outcomes.add(new Outcome.NotUnderway());
            } else if (!order.takeOver() && isHeld(attempt, before, order.place(), now)) {
                outcomes.add(new Outcome.Held());
            } else {
                long epoch = (before == null ? attempt.leaseEpoch() : before.epoch()) + 1;
                grants.put(attempt.id(), new Grant(order.place(), epoch, attempt.cameFrom(order.address())));
                noteOtherPlace(attempt, before, order.place());
                outcomes.add(new Outcome.Granted(epoch, attempt.lastSeq()));
            }
        }
        if (!grants.isEmpty()) {
            attempts.together().lease(grants, now);
        }
        return outcomes;
    }

    /** A change of place is evidence, whoever remembers who was where. */
    private void noteOtherPlace(Attempt attempt, @Nullable Grant granted, String place) {
        String before = granted == null ? attempt.leasePlace() : granted.place();
        if (before != null && !before.equals(place)) {
            attempts.tookOver(attempt.id());
            incidents.append(attempt.id(), IncidentKind.OTHER_PLACE, "");
        }
    }

    private boolean isHeld(Attempt attempt, @Nullable Grant granted, String place, Instant now) {
        return granted == null
                ? attempt.isHeldAgainst(place, now, settings.leaseHeld())
                : !granted.place().equals(place);
    }
}
