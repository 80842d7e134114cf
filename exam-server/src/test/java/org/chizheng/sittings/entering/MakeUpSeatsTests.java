package org.chizheng.sittings.entering;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.chizheng.TestDatabase;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.seating.SittingOutcome;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.EarlierResults;
import org.chizheng.sittings.SittingFixtures;
import org.junit.jupiter.api.Test;

/** Nobody is placed in a 补考 sitting beforehand, so its seats are counted at the door. */
public class MakeUpSeatsTests {

    private static final int PEOPLE = 20;
    private static final int CLICKS = 3;
    private static final Duration NEXT_DAY = Duration.ofDays(1);

    @Test
    void aRoomTakesNoMoreThanItHasSeats() throws Exception {
        try (TestDatabase database = TestDatabase.h2()) {
            everybodyPressesOnTwoNodes(database, 7);
        }
    }

    @Test
    void whoFindsOneRoomFullGoesToTheNextThatIsHeldAtThatHour() throws Exception {
        try (TestDatabase database = TestDatabase.h2()) {
            everybodyPressesOnTwoNodes(database, 7, 6);
        }
    }

    /** Everybody who failed presses several times at once, on two nodes: as many get in as the rooms have seats. */
    public static void everybodyPressesOnTwoNodes(TestDatabase database, Integer... seats) throws Exception {
        try (SittingFixtures here = new SittingFixtures(database);
                SittingFixtures there = new SittingFixtures(database);
                ExecutorService clicks = Executors.newVirtualThreadPerTaskExecutor()) {
            there.earlier = here.earlier;
            ExamId exam = here.open(ExamFixtures.plan(), PEOPLE);
            Caller coordinator = FakePeople.coordinator(FakePlaces.CITY);
            for (int room = 0; room < seats.length; room++) {
                SittingPlan plan = new SittingPlan(
                        SittingKind.MAKE_UP,
                        "补考" + room,
                        room + "号考场",
                        ExamFixtures.OPENS.plus(NEXT_DAY),
                        ExamFixtures.OPENS.plus(NEXT_DAY).plus(Duration.ofHours(3)),
                        seats[room]);
                assertThat(here.house.sittings.add(coordinator, exam, plan)).isInstanceOf(SittingOutcome.Done.class);
            }
            List<OfficerId> people = here.house.exams.candidates(exam);
            people.forEach(one -> here.results.put(here.enter(exam, one).attempt(), EarlierResults.Known.NOT_PASSED));
            here.clock.set(ExamFixtures.OPENS.plus(NEXT_DAY));
            there.clock.set(ExamFixtures.OPENS.plus(NEXT_DAY));
            here.closing.closeDue(here.clock.instant());

            Map<OfficerId, List<Future<Entry>>> told = new HashMap<>();
            for (int click = 0; click < CLICKS; click++) {
                Entering node = click % 2 == 0 ? here.entering : there.entering;
                for (OfficerId one : people) {
                    Caller candidate = here.house.people.as(one);
                    told.computeIfAbsent(one, none -> new ArrayList<>())
                            .add(clicks.submit(() -> node.enter(candidate, exam)));
                }
            }

            Set<OfficerId> seated = new HashSet<>();
            for (Map.Entry<OfficerId, List<Future<Entry>>> one : told.entrySet()) {
                Set<Object> outcomes = new HashSet<>();
                for (Future<Entry> click : one.getValue()) {
                    switch (click.get()) {
                        case Entry.Entered entered -> {
                            outcomes.add(entered.attempt());
                            seated.add(one.getKey());
                        }
                        case Entry.Refused(EntryRefusal why) -> outcomes.add(why);
                    }
                }
                assertThat(outcomes).as("one person's clicks agree").hasSize(1);
                if (!seated.contains(one.getKey())) {
                    assertThat(outcomes).containsExactly(EntryRefusal.SITTING_FULL);
                }
            }
            assertThat(seated)
                    .hasSize(Stream.of(seats).mapToInt(Integer::intValue).sum());
            assertThat(database.jdbc()
                            .sql("SELECT COUNT(*) FROM attempt WHERE exam_id = ? AND ordinal = 2"
                                    + " GROUP BY sitting_id ORDER BY sitting_id")
                            .param(exam.value())
                            .query(Integer.class)
                            .list())
                    .containsExactly(seats);
        }
    }
}
