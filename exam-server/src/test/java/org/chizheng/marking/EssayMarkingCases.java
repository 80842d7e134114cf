package org.chizheng.marking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.exams.FakePeople.coordinator;
import static org.chizheng.exams.FakePlaces.CITY;
import static org.chizheng.exams.FakePlaces.COUNTY;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.Marks;
import org.chizheng.marking.essays.EssayId;
import org.chizheng.marking.essays.EssayMark;
import org.chizheng.marking.essays.EssayMarking;
import org.chizheng.marking.essays.EssayProgress;
import org.chizheng.marking.essays.EssaySheet;
import org.chizheng.marking.essays.EssayTask;
import org.chizheng.marking.essays.MarkOutcome;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Role;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.entering.Entry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

/** Essays, from the end of an attempt to its published result, on whichever database. */
abstract class EssayMarkingCases {

    private static final Caller MARKER = coordinator(CITY);
    private static final List<BigDecimal> ALL = points("3", "2");

    private SittingFixtures sittings;
    private MarkingFixtures room;
    private EssayMarking marking;

    abstract TestDatabase database();

    @BeforeEach
    void build() throws Exception {
        sittings = new SittingFixtures(database());
        room = new MarkingFixtures(database(), sittings);
        marking = room.essays.marking();
    }

    @AfterEach
    void stop() {
        sittings.close();
    }

    @Test
    void whoWroteAnEssayWaitsForPeopleAndNobodyElse() {
        ExamId exam = sittings.open(ExamFixtures.everyType(), 3);
        sit(exam, 0, Map.of(8, "依据《行政处罚法》第五十五条", 1, "A"));
        sit(exam, 1, Map.of(1, "A"));
        sit(exam, 2, Map.of(9, " ", 11, "先行登记保存"));

        assertThat(room.table.at(exam))
                .extracting(Result::verdict)
                .containsExactly(Verdict.PENDING, Verdict.FAILED, Verdict.PENDING);
        assertThat(room.table.at(exam).getFirst().score()).isNull();
        assertThat(marking.progress(MARKER, exam)).contains(new EssayProgress(exam, "公共法律知识考试", 0, 2));
        assertThat(room.publishing.publish(MARKER, exam)).isEqualTo(new ResultsPublication.EssaysUnmarked(2));
        assertThat(room.results.of(officer(exam, 1)))
                .as("nobody before everybody")
                .isEmpty();
    }

    @Test
    void theLastMarkSettlesTheResult() {
        ExamId exam = sittings.open(ExamFixtures.everyType(), 1);
        sit(exam, 0, Map.of(8, "一", 9, "二", 11, "三"));
        List<EssayId> essays = essays(exam);

        assertThat(mark(exam, essays.get(0), 0, ALL)).isInstanceOf(MarkOutcome.Marked.class);
        assertThat(mark(exam, essays.get(1), 0, ALL)).isInstanceOf(MarkOutcome.Marked.class);
        assertThat(result(exam).verdict()).isEqualTo(Verdict.PENDING);
        assertThat(mark(exam, essays.get(2), 0, points("1.5", "0"))).isInstanceOf(MarkOutcome.Marked.class);
        assertThat(result(exam).verdict()).isEqualTo(Verdict.FAILED);
        assertThat(result(exam).score()).isNotNull().isLessThan(BigDecimal.valueOf(14));

        assertThat(mark(exam, essays.get(2), 1, ALL)).isInstanceOf(MarkOutcome.Marked.class);
        assertThat(result(exam).score()).isEqualByComparingTo("14");
        assertThat(room.essays.history(essays.get(2)))
                .extracting(EssayMark::points)
                .containsExactly(points("1.5", "0"), ALL);
        assertThat(room.essays.audit)
                .extracting(AuditEntry::action)
                .containsExactly("essay.marked", "essay.marked", "essay.marked", "essay.remarked");
    }

    @Test
    void nothingChangesOncePublished() {
        ExamId exam = sittings.open(ExamFixtures.everyType(), 1);
        sit(exam, 0, Map.of(8, "一"));
        EssayId essay = essays(exam).getFirst();
        marking.mark(MARKER, exam, essay, 0, points("2", "1"), "  要点二不全  ");
        assertThat(room.publishing.publish(MARKER, exam)).isEqualTo(new ResultsPublication.Published(0, 1, 0));

        assertThat(mark(exam, essay, 1, ALL)).isEqualTo(new MarkOutcome.Refused(MarkOutcome.Reason.PUBLISHED));
        AttemptReview review = room.reading
                .review(sittings.house.people.as(officer(exam, 0)), exam)
                .getFirst();
        AttemptReview.ReviewedItem item = review.items().get(7);
        assertThat(item.earned()).isEqualByComparingTo("3");
        assertThat(item.mark()).isNotNull();
        assertThat(item.mark().points()).isEqualTo(points("2", "1"));
        assertThat(item.mark().words()).isEqualTo("要点二不全");
        assertThat(item.mark().by()).as("candidates see no marker").isEmpty();
        assertThat(review.items().get(8).mark()).as("blank").isNull();
    }

    @Test
    void refusesWhatIsOffTheRubric() {
        ExamId exam = sittings.open(ExamFixtures.everyType(), 1);
        sit(exam, 0, Map.of(8, "一"));
        EssayId essay = essays(exam).getFirst();

        for (List<BigDecimal> bad : List.of(points("3"), points("3.5", "0"), points("-1", "0"), points("0.3", "0"))) {
            assertThat(mark(exam, essay, 0, bad))
                    .isEqualTo(new MarkOutcome.Refused(MarkOutcome.Reason.POINTS_OFF_THE_RUBRIC));
        }
        assertThat(marking.mark(MARKER, exam, essay, 0, ALL, "字".repeat(1_001)))
                .isEqualTo(new MarkOutcome.Refused(MarkOutcome.Reason.WORDS_TOO_LONG));
        assertThat(room.essays.history(essay)).isEmpty();
        assertThat(result(exam).verdict()).isEqualTo(Verdict.PENDING);
    }

    @Test
    void sheetsSayNotWhoseTheyAreAndComeByChance() {
        ExamId exam = sittings.open(ExamFixtures.everyType(), 20);
        for (int i = 0; i < 20; i++) {
            sit(exam, i, Map.of(11, "答 " + i + " 䶮𬓎"));
        }
        List<EssayTask> tasks = marking.tasks(MARKER, exam);

        assertThat(tasks).allSatisfy(task -> {
            assertThat(task.material()).isNotNull();
            assertThat(task.rubric()).hasSize(2);
            assertThat(task.place().part()).isEqualTo(2);
        });
        List<EssayId> order =
                tasks.stream().flatMap(task -> task.essays().stream()).toList();
        assertThat(order).hasSize(20).doesNotHaveDuplicates();
        assertThat(marking.tasks(MARKER, exam)).isEqualTo(tasks);
        EssaySheet sheet = marking.sheet(MARKER, exam, order.getFirst()).orElseThrow();
        assertThat(sheet.text()).matches("答 \\d+ 䶮𬓎");
        assertThat(sheet.toString()).doesNotContain("候选人");
        assertThat(EssaySheet.class.getRecordComponents())
                .extracting(component -> component.getName())
                .doesNotContain("officer", "attempt");
    }

    @Test
    void onlyMarkersOfTheOrganisationMarkAndNobodyTheOwnExam() {
        ExamId exam = sittings.open(ExamFixtures.everyType(), 1);
        OfficerId candidate = sit(exam, 0, Map.of(8, "一"));
        EssayId essay = essays(exam).getFirst();
        Caller reviewer = FakePeople.caller(CITY, null, Role.REVIEWER);

        assertThat(marking.waiting(reviewer)).extracting(EssayProgress::exam).contains(exam);
        assertThat(marking.waiting(coordinator(COUNTY)))
                .extracting(EssayProgress::exam)
                .doesNotContain(exam);
        for (Caller other : List.of(
                coordinator(COUNTY),
                sittings.house.people.as(candidate),
                FakePeople.caller(CITY, null, Role.SUPERVISOR),
                FakePeople.caller(CITY, candidate, Role.COORDINATOR))) {
            assertThatThrownBy(() -> marking.tasks(other, exam)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> marking.sheet(other, exam, essay)).isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> marking.mark(other, exam, essay, 0, ALL, ""))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(marking.mark(reviewer, exam, essay, 0, ALL, "")).isInstanceOf(MarkOutcome.Marked.class);
        assertThat(marking.waiting(reviewer)).extracting(EssayProgress::exam).doesNotContain(exam);
    }

    @Test
    void anyOrderOfMarkingGivesTheNaiveSum() {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("seed=" + seed);
        Random random = new Random(seed);
        ExamId exam = sittings.open(ExamFixtures.everyType(), 12);
        for (int i = 0; i < 12; i++) {
            Map<Integer, String> given = new HashMap<>();
            for (int item : List.of(1, 2, 4, 10, 8, 9, 11)) {
                boolean isEssay = item == 8 || item == 9 || item == 11;
                if (random.nextInt(4) > 0) {
                    given.put(item, isEssay ? "答" + item : random.nextBoolean() ? "A" : "B");
                }
            }
            sit(exam, i, given);
        }
        Map<EssayId, List<BigDecimal>> decided = new HashMap<>();
        List<EssayId> order = new ArrayList<>(essays(exam));
        // some twice, so that marks change
        order.addAll(order.stream().filter(id -> random.nextInt(3) == 0).toList());
        Collections.shuffle(order, random);
        Map<EssayId, Integer> revisions = new HashMap<>();
        for (EssayId essay : order) {
            List<BigDecimal> points = List.of(halves(random.nextInt(7)), halves(random.nextInt(5)));
            assertThat(mark(exam, essay, revisions.getOrDefault(essay, 0), points))
                    .isInstanceOf(MarkOutcome.Marked.class);
            revisions.merge(essay, 1, Integer::sum);
            decided.put(essay, points);
        }

        room.publishing.publish(MARKER, exam);
        for (OfficerId officer : sittings.house.exams.candidates(exam)) {
            AttemptReview review =
                    room.reading.review(sittings.house.people.as(officer), exam).getFirst();
            double naive = review.items().stream()
                    .mapToDouble(EssayMarkingCases::naive)
                    .sum();
            assertThat(review.result().score().doubleValue()).isEqualTo(naive);
            assertThat(review.result().verdict()).isEqualTo(naive >= 21 ? Verdict.PASSED : Verdict.FAILED);
        }
        decided.forEach((id, points) ->
                assertThat(room.essays.history(id).getLast().points()).isEqualTo(points));
    }

    @Test
    void twoMarkersAtOnceNeverOverwriteEachOtherUnseen() throws Exception {
        ExamId exam = sittings.open(ExamFixtures.everyType(), 12);
        for (int i = 0; i < 12; i++) {
            sit(exam, i, Map.of(8, "一", 9, "二"));
        }
        List<EssayId> essays = essays(exam);
        List<Callable<MarkOutcome>> both = new ArrayList<>();
        for (EssayId essay : essays) {
            both.add(() -> mark(exam, essay, 0, points("3", "0")));
            both.add(() -> mark(exam, essay, 0, points("0", "2")));
        }
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("seed=" + seed);
        Collections.shuffle(both, new Random(seed));
        List<MarkOutcome> outcomes = new ArrayList<>();
        try (ExecutorService markers = Executors.newFixedThreadPool(8)) {
            for (Future<MarkOutcome> done : markers.invokeAll(both)) {
                outcomes.add(done.get());
            }
        }

        assertThat(outcomes).filteredOn(MarkOutcome.Marked.class::isInstance).hasSameSizeAs(essays);
        assertThat(outcomes)
                .filteredOn(MarkOutcome.MarkedBySomebodyElse.class::isInstance)
                .hasSameSizeAs(essays);
        assertThat(essays).allSatisfy(id -> assertThat(room.essays.history(id)).hasSize(1));
        // the two last essays of a paper, marked at the same moment, still settle it
        assertThat(room.table.at(exam)).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.FAILED);
            assertThat(result.score()).isNotNull();
        });
    }

    /** Floor of the share in half marks, in the plainest arithmetic. */
    private static double naive(AttemptReview.ReviewedItem item) {
        EssayMark mark = item.mark();
        if (mark == null) {
            return item.earned().doubleValue();
        }
        double points =
                mark.points().stream().mapToDouble(BigDecimal::doubleValue).sum();
        return Math.floor(item.question().marks().doubleValue() * points / 5 * 2) / 2;
    }

    private OfficerId sit(ExamId exam, int who, Map<Integer, String> given) {
        OfficerId officer = officer(exam, who);
        Entry.Entered entered = sittings.enter(exam, officer);
        Map<Integer, List<String>> lists = new HashMap<>();
        given.forEach((item, text) -> lists.put(item, List.of(text)));
        sittings.gaveAndHandedIn(entered, lists);
        // those who come later come at the same time
        sittings.clock.set(ExamFixtures.OPENS);
        return officer;
    }

    private OfficerId officer(ExamId exam, int who) {
        return sittings.house.exams.candidates(exam).get(who);
    }

    private List<EssayId> essays(ExamId exam) {
        return marking.tasks(MARKER, exam).stream()
                .flatMap(task -> task.essays().stream())
                .toList();
    }

    private MarkOutcome mark(ExamId exam, EssayId essay, int revision, List<BigDecimal> points) {
        return marking.mark(MARKER, exam, essay, revision, points, "");
    }

    private Result result(ExamId exam) {
        return room.table.at(exam).getFirst();
    }

    private static List<BigDecimal> points(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toList();
    }

    private static BigDecimal halves(int n) {
        return Marks.plain(BigDecimal.valueOf(n).divide(BigDecimal.TWO));
    }
}
