package org.chizheng.marking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.invigilation.CompensationId;
import org.chizheng.sittings.invigilation.CompensationOutcome;
import org.chizheng.sittings.invigilation.InvigilationFixtures;
import org.chizheng.sittings.invigilation.Outage;
import org.chizheng.sittings.invigilation.Seat;
import org.junit.jupiter.api.Test;

/** Several coordinators on two nodes approve while the bell rings on both, on MySQL with its real locks. */
class ReopenedResultsMySqlIT {

    private static final int AT_ONCE = 8;
    private static final int CANDIDATES = 40;
    private static final int ROUNDS = 10;
    private static final Duration GIVEN = Duration.ofMinutes(10);

    @Test
    void approvingWhileTheBellRingsGivesEachTheirTimeOnceAndOneResult() throws Exception {
        try (TestDatabase database = TestDatabase.mysql();
                SittingFixtures sittings = new SittingFixtures(database)) {
            MarkingFixtures room = new MarkingFixtures(database, sittings);
            ExamId exam = sittings.open(ExamFixtures.plan(), CANDIDATES);
            sittings.house.exams.candidates(exam).forEach(officer -> sittings.enter(exam, officer));
            List<InvigilationFixtures> nodes =
                    List.of(new InvigilationFixtures(database, sittings), new InvigilationFixtures(database, sittings));
            Caller watcher = InvigilationFixtures.somebody(81, Role.INVIGILATOR);
            int reopened = 0;
            for (int round = 0; round < ROUNDS; round++) {
                Instant bell = deadlines(nodes.getFirst(), watcher, exam).getFirst();
                sittings.clock.set(bell.plusSeconds(60));
                Instant now = sittings.clock.instant();
                CompensationId proposal = nodes.getFirst()
                        .proposed(watcher, exam, Outage.ofRoom(null, bell.minusSeconds(60), now, GIVEN, "停电"));
                List<CompensationOutcome> outcomes = pressed(sittings, nodes, exam, proposal, round);
                assertThat(outcomes)
                        .filteredOn(CompensationOutcome.Approved.class::isInstance)
                        .hasSize(1);
                for (CompensationOutcome outcome : outcomes) {
                    if (outcome instanceof CompensationOutcome.Approved approved) {
                        assertThat(approved.extended() + approved.reopened()).isEqualTo(CANDIDATES);
                        assertThat(approved.leftOut()).isEmpty();
                        reopened += approved.reopened();
                    }
                }
                assertThat(deadlines(nodes.getFirst(), watcher, exam))
                        .hasSize(CANDIDATES)
                        .containsOnly(now.plus(GIVEN));
                assertThat(room.table.at(exam)).isEmpty();
            }
            assertThat(nodes.getFirst().timeline.at(watcher, exam).incidents())
                    .filteredOn(incident -> incident.kind() == IncidentKind.REOPENED)
                    .hasSize(reopened);
            System.out.println("rounds=" + ROUNDS + " reopened=" + reopened + " of=" + ROUNDS * CANDIDATES);

            sittings.clock.pass(GIVEN.plusSeconds(60));
            atOnce(one -> sittings.ring());
            assertThat(room.table.at(exam)).hasSize(CANDIDATES).doesNotHaveDuplicates();
            assertThat(room.publishing.publish(InvigilationFixtures.somebody(90, Role.COORDINATOR), exam))
                    .isEqualTo(new ResultsPublication.Published(0, CANDIDATES, 0));
        }
    }

    private static List<CompensationOutcome> pressed(
            SittingFixtures sittings, List<InvigilationFixtures> nodes, ExamId exam, CompensationId proposal, int late)
            throws Exception {
        List<CompensationOutcome> outcomes = new ArrayList<>();
        atOnce(one -> {
            if (one % 2 == 0) {
                // from round to round a little later, so that each of the two is first at times
                Thread.sleep(late * 4L);
                return sittings.ring();
            }
            CompensationOutcome outcome = nodes.get(one / 2 % 2)
                    .compensating
                    .approve(InvigilationFixtures.somebody(90 + one, Role.COORDINATOR), exam, proposal);
            synchronized (outcomes) {
                outcomes.add(outcome);
            }
            return 0;
        });
        return outcomes;
    }

    private interface Press {
        int by(int one) throws Exception;
    }

    private static void atOnce(Press press) throws Exception {
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> all = new ArrayList<>();
            for (int i = 0; i < AT_ONCE; i++) {
                int one = i;
                all.add(() -> press.by(one));
            }
            for (Future<Integer> future : people.invokeAll(all)) {
                future.get();
            }
        }
    }

    private static List<Instant> deadlines(InvigilationFixtures node, Caller watcher, ExamId exam) {
        return node.roster.at(watcher, exam).seats().stream()
                .map(Seat::deadline)
                .toList();
    }
}
