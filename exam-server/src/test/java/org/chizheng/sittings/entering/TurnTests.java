package org.chizheng.sittings.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.ProfileId;
import org.chizheng.questionbank.drawing.Blueprint;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The entry clock against a reference that knows nothing but minutes. */
class TurnTests {

    private static final int ROUNDS = 20_000;

    /** No plan of these tests reaches so far. */
    private static final int LAST_MINUTE = 1_000;

    /** A sitting of the reference: minutes after the exam's opening. */
    private record Slot(long id, SittingKind kind, int opens, int closes) {}

    @Test
    void agreesWithANaiveClockWhateverThePlan() {
        long seed = new SplittableRandom().nextLong();
        System.out.println("entry clock seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        int began = 0;
        for (int round = 0; round < ROUNDS; round++) {
            int closes = 60 + random.nextInt(400);
            int duration = 10 + random.nextInt(120);
            int latest = random.nextInt(3) == 0 ? -1 : random.nextInt(40);
            List<Slot> slots = slots(random, closes);
            long own = slots.isEmpty() || random.nextInt(4) == 0
                    ? 0
                    : slots.get(random.nextInt(slots.size())).id();
            boolean deferred = random.nextInt(5) == 0;
            int extra = random.nextInt(3) == 0 ? random.nextInt(60) : 0;
            int ordinal = 1 + random.nextInt(2);
            int now = random.nextInt(closes + 120) - 60;

            String naive = naive(slots, closes, duration, latest, own, deferred, extra, ordinal, now);
            String real = real(slots, closes, duration, latest, own, deferred, extra, ordinal, now);

            assertThat(real).as("round " + round + " of seed " + seed).isEqualTo(naive);
            began += naive.startsWith("begins") ? 1 : 0;
        }
        assertThat(began).as("attempts that may begin").isBetween(ROUNDS / 20, ROUNDS);
    }

    private static String naive(
            List<Slot> slots,
            int closes,
            int duration,
            int latest,
            long own,
            boolean deferred,
            int extra,
            int ordinal,
            int now) {
        int from = 0;
        int to = closes;
        String where = "0";
        if (ordinal == 1) {
            boolean regular = false;
            for (Slot slot : slots) {
                regular |= slot.kind() == SittingKind.REGULAR;
                if (slot.id() == own) {
                    where = String.valueOf(own);
                    from = slot.opens();
                    to = slot.closes();
                }
            }
            if (where.equals("0") && deferred) {
                return "DEFERRED";
            }
            if (where.equals("0") && regular) {
                return "NOT_PLACED";
            }
        } else {
            // minute by minute from now on: the first at which any make-up takes people, and all that do
            String last = "";
            for (Slot slot : slots) {
                if (slot.kind() == SittingKind.MAKE_UP) {
                    last = String.valueOf(slot.id());
                    from = slot.opens();
                    to = slot.closes();
                }
            }
            String taking = "";
            for (int minute = now; minute < LAST_MINUTE && taking.isEmpty(); minute++) {
                for (Slot slot : slots) {
                    boolean takes = minute >= slot.opens()
                            && minute < slot.closes()
                            && (latest < 0 || minute <= slot.opens() + latest);
                    if (slot.kind() == SittingKind.MAKE_UP && takes) {
                        from = taking.isEmpty() ? slot.opens() : from;
                        to = taking.isEmpty() ? slot.closes() : to;
                        taking += (taking.isEmpty() ? "" : "+") + slot.id();
                    }
                }
            }
            where = !taking.isEmpty() ? taking : last.isEmpty() ? "0" : last;
        }
        if (now < from) {
            return "NOT_OPEN" + (now >= from - 15 ? " waits" : "");
        }
        if (now >= to) {
            return "OVER";
        }
        if (latest >= 0 && now > from + latest) {
            return "TOO_LATE";
        }
        return "begins at " + where + " until " + Math.min(now + duration + extra, to + extra);
    }

    private static String real(
            List<Slot> slots,
            int closes,
            int duration,
            int latest,
            long own,
            boolean deferred,
            int extra,
            int ordinal,
            int now) {
        Exam exam = exam(closes, duration, latest < 0 ? null : Duration.ofMinutes(latest));
        List<Sitting> sittings = slots.stream().map(TurnTests::sitting).toList();
        Candidacy candidacy = new Candidacy(
                new OfficerId(1), own == 0 ? null : new SittingId(own), Duration.ofMinutes(extra), deferred);
        Instant instant = minute(now);
        return switch (Turn.of(exam, sittings, candidacy, ordinal, instant)) {
            case Turn.Told.Never(EntryRefusal why) -> why.name();
            case Turn.Told.At at ->
                at.first()
                        .refusal(instant)
                        .map(why -> why + (at.first().isAwaited(instant, Duration.ofMinutes(15)) ? " waits" : ""))
                        .orElseGet(() -> begins(at, instant, exam));
        };
    }

    private static String begins(Turn.Told.At at, Instant now, Exam exam) {
        String where = at.turns().stream()
                .map(turn -> {
                    SittingId sitting = turn.sitting();
                    return sitting == null ? "0" : String.valueOf(sitting.value());
                })
                .collect(Collectors.joining("+"));
        Duration until = Duration.between(ExamFixtures.OPENS, at.first().deadline(now, exam.duration()));
        return "begins at " + where + " until " + until.toMinutes();
    }

    private static List<Slot> slots(SplittableRandom random, int closes) {
        List<Slot> slots = new ArrayList<>();
        int opens = 0;
        for (int id = 1; id <= random.nextInt(5); id++) {
            // often at the same hour in another room
            opens += random.nextInt(3) == 0 ? 0 : random.nextInt(60);
            SittingKind kind = SittingKind.values()[random.nextInt(3)];
            slots.add(new Slot(id, kind, opens, opens + 20 + random.nextInt(closes)));
        }
        return slots;
    }

    private static Sitting sitting(Slot slot) {
        return new Sitting(
                new SittingId(slot.id()),
                new ExamId(1),
                slot.kind(),
                "场次",
                null,
                minute(slot.opens()),
                minute(slot.closes()),
                null);
    }

    private static Instant minute(int minute) {
        return ExamFixtures.OPENS.plus(Duration.ofMinutes(minute));
    }

    private static Exam exam(int closes, int duration, @Nullable Duration latest) {
        return new Exam(
                new ExamId(1),
                "考试",
                ExamPart.PUBLIC,
                null,
                new OrganisationId(1),
                new OrganisationPath("/1/"),
                minute(0),
                minute(closes),
                Duration.ofMinutes(duration),
                BigDecimal.TEN,
                BigDecimal.valueOf(6),
                latest,
                Duration.ZERO,
                2,
                new Blueprint(List.of()),
                0,
                null,
                Conduct.USUAL,
                new ProfileId(1),
                ExamState.PUBLISHED);
    }
}
