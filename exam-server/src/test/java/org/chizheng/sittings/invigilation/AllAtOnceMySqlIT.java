package org.chizheng.sittings.invigilation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.SittingFixtures;
import org.junit.jupiter.api.Test;

/** Several people on several nodes press the same buttons at the same moment, on MySQL with its real locks. */
class AllAtOnceMySqlIT {

    private static final int AT_ONCE = 8;
    private static final int CANDIDATES = 40;
    private static final Duration PAUSE = Duration.ofMinutes(7);
    private static final Duration GIVEN = Duration.ofMinutes(11);

    @Test
    void resumingAndApprovingAtOnceMovesEachDeadlineOnce() throws Exception {
        try (TestDatabase database = TestDatabase.mysql();
                SittingFixtures sittings = new SittingFixtures(database)) {
            ExamId exam = sittings.open(ExamFixtures.plan(), CANDIDATES);
            sittings.house.exams.candidates(exam).forEach(officer -> sittings.enter(exam, officer));
            List<InvigilationFixtures> nodes =
                    List.of(new InvigilationFixtures(database, sittings), new InvigilationFixtures(database, sittings));
            InvigilationFixtures node = nodes.getFirst();
            Caller watcher = InvigilationFixtures.somebody(81, Role.INVIGILATOR);
            Instant before = deadlines(node, watcher, exam).getFirst();
            List<Integer> paused = atOnce(one -> nodes.get(one % 2)
                    .invigilating
                    .pauseRoom(watcher, exam, null, "停电")
                    .done()
                    .size());
            assertThat(paused.stream().mapToInt(Integer::intValue).sum()).isEqualTo(CANDIDATES);
            sittings.clock.pass(PAUSE);
            CompensationId proposal = node.proposed(
                    watcher,
                    exam,
                    Outage.ofRoom(null, ExamFixtures.OPENS, ExamFixtures.OPENS.plusSeconds(9), GIVEN, "停电"));
            List<CompensationOutcome> outcomes = new ArrayList<>();
            List<Integer> resumed = atOnce(one -> {
                if (one < AT_ONCE / 2) {
                    return nodes.get(one % 2)
                            .invigilating
                            .resumeRoom(watcher, exam, null, "来电")
                            .done()
                            .size();
                }
                CompensationOutcome outcome = nodes.get(one % 2)
                        .compensating
                        .approve(InvigilationFixtures.somebody(90 + one, Role.COORDINATOR), exam, proposal);
                synchronized (outcomes) {
                    outcomes.add(outcome);
                }
                return 0;
            });
            assertThat(resumed.stream().mapToInt(Integer::intValue).sum()).isEqualTo(CANDIDATES);
            assertThat(outcomes).containsOnlyOnce(new CompensationOutcome.Approved(CANDIDATES, 0, List.of()));
            assertThat(deadlines(node, watcher, exam))
                    .hasSize(CANDIDATES)
                    .containsOnly(before.plus(PAUSE).plus(GIVEN));
        }
    }

    @Test
    void whoBeginsWhileTheRoomIsPausedOrResumedEndsAsTheRoomDoes() throws Exception {
        try (TestDatabase database = TestDatabase.mysql();
                SittingFixtures sittings = new SittingFixtures(database)) {
            ExamId exam = sittings.open(ExamFixtures.plan(), CANDIDATES);
            List<OfficerId> people = sittings.house.exams.candidates(exam);
            InvigilationFixtures node = new InvigilationFixtures(database, sittings);
            Caller watcher = InvigilationFixtures.somebody(81, Role.INVIGILATOR);
            int each = CANDIDATES / 2 / (AT_ONCE - 1);
            for (boolean pauses : new boolean[] {true, false}) {
                int first = pauses ? 0 : CANDIDATES / 2;
                atOnce(one -> {
                    if (one == AT_ONCE / 2) {
                        return pauses
                                ? node.invigilating
                                        .pauseRoom(watcher, exam, null, "停电")
                                        .done()
                                        .size()
                                : node.invigilating
                                        .resumeRoom(watcher, exam, null, "来电")
                                        .done()
                                        .size();
                    }
                    int place = one < AT_ONCE / 2 ? one : one - 1;
                    for (int i = 0; i < each; i++) {
                        sittings.enter(exam, people.get(first + place * each + i));
                    }
                    return each;
                });
                assertThat(node.roster.at(watcher, exam).seats())
                        .filteredOn(seat -> seat.attempt() != null)
                        .hasSize((pauses ? 1 : 2) * each * (AT_ONCE - 1))
                        .extracting(Seat::state)
                        .containsOnly(pauses ? SeatState.PAUSED : SeatState.SITTING);
            }
        }
    }

    private interface Press {
        int by(int one) throws Exception;
    }

    private static List<Integer> atOnce(Press press) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int one = i;
                all.add(() -> press.by(one));
            }
            List<Integer> done = new ArrayList<>();
            for (Future<Integer> future : people.invokeAll(all)) {
                done.add(future.get());
            }
            return done;
        }
    }

    private static List<Instant> deadlines(InvigilationFixtures node, Caller watcher, ExamId exam) {
        return node.roster.at(watcher, exam).seats().stream()
                .map(Seat::deadline)
                .filter(Objects::nonNull)
                .toList();
    }
}
