package org.chizheng.exams.seating;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.officers.OfficerId;
import org.junit.jupiter.api.Test;

class SeatingTests {

    @Test
    void whateverThePlanNobodyGetsTwoPlacesAndNoSittingIsOverfull() {
        long seed = new SplittableRandom().nextLong();
        System.out.println("seating seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        for (int round = 0; round < 2_000; round++) {
            List<Sitting> sittings = sittings(random);
            List<Candidacy> placed = new ArrayList<>();
            List<OfficerId> waiting = new ArrayList<>();
            for (int i = random.nextInt(60); i > 0; i--) {
                OfficerId officer = new OfficerId(i);
                if (!sittings.isEmpty() && random.nextInt(3) == 0) {
                    SittingId at = sittings.get(random.nextInt(sittings.size())).id();
                    placed.add(new Candidacy(officer, at, Duration.ZERO, false));
                } else {
                    waiting.add(officer);
                }
            }

            Map<OfficerId, SittingId> got = Seating.fill(sittings, placed, waiting);

            assertThat(Seating.fill(sittings.reversed(), placed, waiting)).isEqualTo(got);
            assertThat(waiting.subList(0, got.size())).containsExactlyElementsOf(got.keySet());
            fitsTheSeats(sittings, placed, waiting, got);
        }
    }

    private static void fitsTheSeats(
            List<Sitting> sittings, List<Candidacy> placed, List<OfficerId> waiting, Map<OfficerId, SittingId> got) {
        Map<SittingId, Set<OfficerId>> all = new HashMap<>();
        got.forEach((officer, sitting) ->
                all.computeIfAbsent(sitting, id -> new HashSet<>()).add(officer));
        long free = 0;
        for (Sitting sitting : sittings) {
            Integer seats = sitting.seats();
            long before = placed.stream()
                    .filter(person -> sitting.id().equals(person.sitting()))
                    .count();
            int added = all.getOrDefault(sitting.id(), Set.of()).size();
            if (seats != null) {
                assertThat(added).isLessThanOrEqualTo((int) Math.max(0, seats - before));
                free += Math.max(0, seats - before);
            } else {
                free += waiting.size();
            }
        }
        // nobody is left while a seat is free
        assertThat(got).hasSize((int) Math.min(waiting.size(), free));
    }

    private static List<Sitting> sittings(SplittableRandom random) {
        List<Sitting> sittings = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Integer seats = random.nextInt(6) == 0 ? null : Integer.valueOf(random.nextInt(20));
            sittings.add(new Sitting(
                    new SittingId(i),
                    new ExamId(1),
                    SittingKind.REGULAR,
                    "场次" + i,
                    null,
                    ExamFixtures.OPENS.plusSeconds(3_600L * random.nextInt(4)),
                    ExamFixtures.OPENS.plusSeconds(40_000),
                    seats));
        }
        return sittings;
    }
}
