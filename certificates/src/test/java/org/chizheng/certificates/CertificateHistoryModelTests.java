package org.chizheng.certificates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chizheng.certificates.Standing.Impediment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

/**
 * Random lives of certificates against a tiny model that keeps, after every hour, a full copy of what was believed
 * then: hour by hour, one boolean a hold.
 */
@SpringBootTest
@Transactional
@Execution(ExecutionMode.SAME_THREAD)
class CertificateHistoryModelTests {

    private static final int LIVES = 40;
    private static final int HOURS = 72;
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final Instant START = FIRST.atStartOfDay(ValidityPeriod.ZONE).toInstant();

    @Autowired
    Certificates certificates;

    @Autowired
    SettableClock clock;

    @Test
    void agreesWithTheModelInEveryBitemporalQuestion() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("certificate life model: -Dseed=" + seed);
        Random random = new Random(seed);
        for (int life = 1; life <= LIVES; life++) {
            live(random, new HolderId(1_000_000L + life));
        }
    }

    private void live(Random random, HolderId holder) {
        clock.set(START);
        Certificate certificate = certificates.issue(CertificateFixtures.order(holder.value(), FIRST.plusDays(1)));
        Belief belief = new Belief();
        List<Belief> remembered = new ArrayList<>();
        for (int hour = 0; hour < HOURS; hour++) {
            clock.set(at(hour));
            if (random.nextInt(3) == 0) {
                act(random, certificate.id(), belief, hour);
            }
            remembered.add(belief.copy());
        }
        for (int question = 0; question < 200; question++) {
            int asOf = random.nextInt(HOURS);
            int knownAt = random.nextInt(HOURS);
            Standing answer =
                    certificates.standings(holder, at(asOf), at(knownAt)).getFirst();
            assertThat(answer.impediments())
                    .describedAs("as of hour %d, known at hour %d", asOf, knownAt)
                    .isEqualTo(remembered.get(knownAt).impediments(asOf));
        }
        clock.set(at(HOURS - 1));
        assertThat(certificates.find(certificate.id()).orElseThrow().impediments())
                .isEqualTo(remembered.getLast().impediments(HOURS - 1));
    }

    private void act(Random random, CertificateId id, Belief belief, int now) {
        int since = random.nextBoolean() ? now : random.nextInt(now + 1);
        HoldKind kind = HoldKind.values()[random.nextInt(3)];
        boolean refused = false;
        try {
            switch (random.nextInt(12)) {
                case 0 -> {
                    CertificateStatus terminal = CertificateStatus.values()[1 + random.nextInt(3)];
                    refused = belief.end != null;
                    certificates.end(id, terminal, at(since), "reason", "by");
                    belief.end = since;
                    belief.terminal = terminal;
                }
                case 1, 2, 3, 4 -> {
                    refused = kind == HoldKind.LOST || belief.openAtAll(kind) && belief.endedBy(now);
                    certificates.lift(id, kind, "reason", "by");
                    belief.set(kind, now, false);
                }
                default -> {
                    refused = belief.endedBy(since);
                    certificates.hold(id, kind, at(since), "reason", "by");
                    if (!belief.openAtAll(kind)) {
                        belief.set(kind, since, true);
                    }
                }
            }
            assertThat(refused).isFalse();
        } catch (IllegalStateException | IllegalArgumentException refusal) {
            assertThat(refused).describedAs(refusal.getMessage()).isTrue();
        }
    }

    private static Instant at(int hour) {
        return START.plus(Duration.ofHours(hour));
    }

    /** What is believed at one moment about every hour. */
    private static class Belief {
        final Map<HoldKind, boolean[]> held = new EnumMap<>(HoldKind.class);
        Integer end;
        CertificateStatus terminal;

        Belief() {
            for (HoldKind kind : HoldKind.values()) {
                held.put(kind, new boolean[HOURS]);
            }
        }

        Belief copy() {
            Belief copy = new Belief();
            held.forEach((kind, hours) -> copy.held.put(kind, hours.clone()));
            copy.end = end;
            copy.terminal = terminal;
            return copy;
        }

        boolean openAtAll(HoldKind kind) {
            return held.get(kind)[HOURS - 1];
        }

        boolean endedBy(int hour) {
            return end != null && end <= hour;
        }

        void set(HoldKind kind, int from, boolean value) {
            Arrays.fill(held.get(kind), from, HOURS, value);
        }

        Set<Impediment> impediments(int hour) {
            Set<Impediment> found = EnumSet.noneOf(Impediment.class);
            if (hour < 24) {
                found.add(Impediment.NOT_YET_VALID);
            }
            held.forEach((kind, hours) -> {
                if (hours[hour]) {
                    found.add(Impediment.valueOf(kind.name()));
                }
            });
            if (endedBy(hour)) {
                found.add(Impediment.valueOf(terminal.name()));
            }
            return found;
        }
    }
}
