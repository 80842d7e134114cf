package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.chizheng.exams.FakePeople.coordinator;
import static org.chizheng.exams.FakePlaces.CITY;
import static org.chizheng.exams.FakePlaces.COUNTY;
import static org.chizheng.exams.FakePlaces.NEIGHBOUR;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.ExamsCase;
import org.chizheng.exams.FakeBank;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.Ineligibility;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.enrolment.Enrolment;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Staffing;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Limits;
import org.chizheng.questionbank.usage.ExamUse;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;

class ExamPublishingTests extends ExamsCase {

    @Test
    void freezesAPaperForEveryAttemptOfEveryCandidate() {
        OfficerId one = house.people.hire(COUNTY);
        OfficerId other = house.people.hire(NEIGHBOUR);
        ExamId id = house.planning.draft(coordinator(CITY), ExamFixtures.plan());
        house.enrolling.enrol(coordinator(CITY), id, List.of(one, other));
        List<Integer> told = new ArrayList<>();

        ExamPublication publication = house.publishing.publish(coordinator(CITY), id, (frozen, of) -> told.add(frozen));

        assertThat(publication).isEqualTo(new ExamPublication.Published(4));
        assertThat(told).containsExactly(4);
        assertThat(house.exams.enrolled(one)).extracting(Exam::id).containsExactly(id);
        FrozenPaper first = paper(id, one, 1);
        assertThat(first.items()).hasSize(25).extracting(FrozenPaper.Item::item).startsWith(1, 2, 3);
        assertThat(first.items().get(10).options()).hasSize(4);
        assertThat(paper(id, one, 2).items()).isNotEqualTo(first.items());
        assertThat(paper(id, other, 1).items()).isNotEqualTo(first.items());
        assertThat(house.exams.plan(id, one).flatMap(plan -> plan.paper(3))).isEmpty();
        assertThat(house.audit).extracting(AuditEntry::action).contains("exam.published");
    }

    @Test
    void tellsTheBankOnceOnHowManyPapersEachQuestionIs() {
        List<OfficerId> people = List.of(house.people.hire(COUNTY), house.people.hire(NEIGHBOUR));
        ExamId id = house.published(ExamFixtures.plan(), people);
        house.publishing.publish(coordinator(CITY), id, FreezingProgress.UNWATCHED);

        Map<QuestionVersionId, Integer> onPapers = new HashMap<>();
        for (OfficerId officer : people) {
            for (int ordinal = 1; ordinal <= 2; ordinal++) {
                paper(id, officer, ordinal).items().forEach(item -> onPapers.merge(item.version(), 1, Integer::sum));
            }
        }
        assertThat(house.usage.published)
                .containsExactly(new ExamUse(
                        id.value(),
                        ExamFixtures.plan().opens(),
                        ExamFixtures.plan().closes(),
                        onPapers));
    }

    @Test
    void keysFollowTheShownLetters() {
        OfficerId candidate = house.people.hire(COUNTY);
        ExamId id = house.published(ExamFixtures.plan(), List.of(candidate));

        for (FrozenPaper.Item item : paper(id, candidate, 1).items()) {
            Set<String> rightTexts = item.type() == QuestionType.MULTIPLE
                    ? Set.of("<p>选项A 䶮</p>", "<p>选项C 䶮</p>")
                    : Set.of("<p>选项A 䶮</p>");
            assertThat(item.options())
                    .filteredOn(option -> item.key().contains(option.key()))
                    .extracting(option -> option.text())
                    .containsExactlyInAnyOrderElementsOf(rightTexts);
        }
    }

    @Test
    void refusesWithTheCounts() {
        ExamPlan plan = ExamFixtures.plan();
        Blueprint greedy = new Blueprint(List.of(
                new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 61, BigDecimal.ONE),
                new Blueprint.Cell(QuestionType.MULTIPLE, "PUBLIC", 0, BigDecimal.ONE)));
        ExamPlan bad = new ExamPlan(
                plan.title(),
                plan.part(),
                null,
                plan.organisation(),
                plan.opens(),
                plan.opens().plusSeconds(60),
                plan.duration(),
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(59),
                Duration.ofMinutes(31),
                Duration.ofMinutes(31),
                3,
                greedy);
        ExamId id = house.planning.draft(coordinator(CITY), bad);

        ExamPublication publication = house.publishing.publish(coordinator(CITY), id, FreezingProgress.UNWATCHED);

        assertThat(publication)
                .isEqualTo(new ExamPublication.Refused(List.of(
                        new PlanFinding.CellEmpty(1),
                        new PlanFinding.MarksDoNotAddUp(BigDecimal.valueOf(100), BigDecimal.valueOf(61)),
                        new PlanFinding.PassMarkOutOfRange(
                                BigDecimal.valueOf(59), new BigDecimal("60"), BigDecimal.valueOf(100)),
                        new PlanFinding.WindowTooShort(Duration.ofMinutes(1), Duration.ofHours(2)),
                        new PlanFinding.LatestEntryOutOfRange(Duration.ofMinutes(31), Duration.ofMinutes(30)),
                        new PlanFinding.EarliestHandInOutOfRange(Duration.ofMinutes(31), Duration.ofMinutes(30)),
                        new PlanFinding.AttemptsOutOfRange(3, 2),
                        new PlanFinding.CellNotFilled(0, 61, 60),
                        new PlanFinding.NobodyEnrolled())));
        assertThat(house.exams.find(id)).get().extracting(Exam::state).isEqualTo(ExamState.DRAFT);
    }

    @Test
    void enrolsWhoMayBecomeAnEnforcementOfficerAndSaysWhyNotTheOthers() {
        OfficerId fit = house.people.hire(COUNTY);
        OfficerId worker = house.people.hire(COUNTY, Staffing.WORKER, EnforcementDomain.TRANSPORT);
        OfficerId beside = house.people.hire(NEIGHBOUR);
        ExamPlan plan = ExamFixtures.plan();
        ExamPlan ofTheCounty = new ExamPlan(
                plan.title(),
                plan.part(),
                null,
                FakePeople.last(COUNTY),
                plan.opens(),
                plan.closes(),
                plan.duration(),
                plan.total(),
                plan.passMark(),
                null,
                plan.earliestHandIn(),
                1,
                plan.blueprint());
        ExamId id = house.planning.draft(coordinator(COUNTY), ofTheCounty);

        Enrolment enrolment = house.enrolling.enrol(coordinator(COUNTY), id, List.of(fit, worker, beside));

        assertThat(enrolment.added()).isOne();
        assertThat(enrolment.refused())
                .containsExactlyInAnyOrder(
                        new PlanFinding.CandidateIneligible(worker, "候选人" + worker.value(), Ineligibility.STAFFING),
                        new PlanFinding.CandidateIneligible(beside, "", Ineligibility.UNKNOWN));
        assertThat(house.enrolling.enrolBelow(coordinator(COUNTY), id, COUNTY).already())
                .isOne();
        assertThat(house.exams.candidates(id)).containsExactly(fit);
        assertThat(house.enrolling.remove(coordinator(COUNTY), id, List.of(fit)))
                .isOne();
    }

    @Test
    void aPublishedExamStaysAsItIs() {
        OfficerId candidate = house.people.hire(COUNTY);
        ExamId id = house.published(ExamFixtures.plan(), List.of(candidate));
        PlanFinding expected = new PlanFinding.NotADraft(ExamState.PUBLISHED);

        assertThat(house.planning.change(coordinator(CITY), id, ExamFixtures.plan()))
                .contains(expected);
        assertThat(house.planning.withdraw(coordinator(CITY), id)).contains(expected);
        assertThat(house.enrolling
                        .enrol(coordinator(CITY), id, List.of(candidate))
                        .closed())
                .isTrue();
        assertThat(house.publishing.publish(coordinator(CITY), id, FreezingProgress.UNWATCHED))
                .isEqualTo(new ExamPublication.Refused(List.of(expected)));
        assertThat(house.exams.plan(id, candidate).flatMap(plan -> plan.paper(1)))
                .isPresent();
    }

    @Test
    void aChangeWhilePapersAreDrawnStopsThePublication() {
        List<OfficerId> many = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            many.add(house.people.hire(COUNTY));
        }
        ExamId id = house.planning.draft(coordinator(CITY), ExamFixtures.plan());
        house.enrolling.enrol(coordinator(CITY), id, many);

        ExamPublication publication = house.publishing.publish(coordinator(CITY), id, (frozen, of) -> {
            if (frozen == 50) {
                house.enrolling.remove(coordinator(CITY), id, many.subList(0, 1));
            }
        });

        assertThat(publication).isEqualTo(new ExamPublication.Refused(List.of(new PlanFinding.ChangedMeanwhile())));
        assertThat(house.usage.published).isEmpty();
        assertThat(house.publishing.publish(coordinator(CITY), id, FreezingProgress.UNWATCHED))
                .isEqualTo(new ExamPublication.Published(118));
        // what was drawn before the change counts for nothing
        assertThat(house.usage.published)
                .singleElement()
                .satisfies(use -> assertThat(use.papers().values().stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .isEqualTo(118 * 25));
    }

    @Test
    void nobodyPlansBesideOrAboveTheirOwnOrganisation() {
        ExamId id = house.planning.draft(coordinator(CITY), ExamFixtures.plan());

        assertThatThrownBy(() -> house.planning.draft(coordinator(COUNTY), ExamFixtures.plan()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> house.publishing.publish(coordinator(NEIGHBOUR), id, FreezingProgress.UNWATCHED))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> house.planning.draft(house.people.as(house.people.hire(CITY)), ExamFixtures.plan()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(house.exams.visibleTo(coordinator(COUNTY)))
                .extracting(Exam::id)
                .doesNotContain(id);
        assertThat(house.exams.visibleTo(coordinator(CITY)))
                .extracting(Exam::id)
                .contains(id);
    }

    @Test
    void formsAreDealtOutEvenlyAndAnotherAttemptIsAnotherForm() {
        FakeBank bank = new FakeBank(60);
        bank.formsApart = 0.01;
        house = new ExamFixtures(database, bank);
        List<OfficerId> people = new ArrayList<>();
        for (int i = 0; i < 31; i++) {
            people.add(house.people.hire(COUNTY));
        }
        ExamId id = house.published(ExamFixtures.dealt(ExamFixtures.plan(), 3), people);

        Exam exam = house.exams.find(id).orElseThrow();
        assertThat(exam.forms()).isEqualTo(3);
        assertThat(exam.formSpread()).isEqualTo(new BigDecimal("0.05"));
        Map<Set<QuestionVersionId>, Integer> sat = new HashMap<>();
        for (OfficerId officer : people) {
            assertThat(Set.copyOf(questions(id, officer, 1))).isNotEqualTo(Set.copyOf(questions(id, officer, 2)));
            for (int ordinal = 1; ordinal <= 2; ordinal++) {
                sat.merge(Set.copyOf(questions(id, officer, ordinal)), 1, Integer::sum);
            }
        }
        assertThat(sat.values()).containsExactlyInAnyOrder(11, 10, 10, 11, 10, 10);
    }

    @Test
    void formsThatAreNotParallelAreNotPublished() {
        FakeBank bank = new FakeBank(60);
        bank.formsApart = 0.06;
        house = new ExamFixtures(database, bank);
        ExamId id = house.planning.draft(coordinator(CITY), ExamFixtures.dealt(ExamFixtures.plan(), 2));
        house.enrolling.enrol(coordinator(CITY), id, List.of(house.people.hire(COUNTY)));

        assertThat(house.publishing.publish(coordinator(CITY), id, FreezingProgress.UNWATCHED))
                .isEqualTo(new ExamPublication.Refused(
                        List.of(new PlanFinding.FormsNotParallel(new BigDecimal("0.18"), new BigDecimal("0.1")))));
        assertThat(house.exams.find(id).orElseThrow().state()).isEqualTo(ExamState.DRAFT);
    }

    @Test
    void keepsAFinerBlueprintAndLooksBackAtTheLastExamsAroundIt() {
        Blueprint fine = new Blueprint(
                List.of(
                        new Blueprint.Cell(
                                QuestionType.CASE,
                                "PUBLIC",
                                new LawName("中华人民共和国行政处罚法"),
                                Difficulty.HARD,
                                CognitiveLevel.ANALYSIS,
                                2,
                                BigDecimal.TEN),
                        new Blueprint.Cell(QuestionType.SINGLE, "PUBLIC", 10, BigDecimal.ONE)),
                List.of(new Blueprint.Fixed(new QuestionId(7), 2, new BigDecimal("1.5"))),
                new Limits(3, 200, 2));
        ExamPlan plan = ExamFixtures.with(ExamFixtures.plan(), fine);
        ExamId draft = house.planning.draft(coordinator(CITY), plan);
        assertThat(ExamPlan.of(house.exams.find(draft).orElseThrow())).isEqualTo(plan);
        ExamPlan plainAgain = ExamFixtures.plan();
        house.planning.change(coordinator(CITY), draft, plainAgain);
        assertThat(ExamPlan.of(house.exams.find(draft).orElseThrow())).isEqualTo(plainAgain);

        List<Long> published = new ArrayList<>();
        for (int week = 0; week < 3; week++) {
            ExamPlan weekly = ExamFixtures.plan(
                    ExamFixtures.OPENS.plus(Duration.ofDays(3_000 + 7L * week)), Duration.ofHours(2), 2);
            published.add(
                    house.published(weekly, List.of(house.people.hire(COUNTY))).value());
        }
        assertThat(house.planning.outlook(fine, COUNTY).lastExams())
                .containsExactlyInAnyOrder(published.get(1), published.get(2));
        assertThat(house.planning.outlook(plainAgain.blueprint(), COUNTY).lastExams())
                .isEmpty();
        assertThat(house.planning.outlook(fine, new OrganisationPath("/9/")).lastExams())
                .isEmpty();
    }

    private List<QuestionVersionId> questions(ExamId exam, OfficerId officer, int ordinal) {
        return paper(exam, officer, ordinal).items().stream()
                .map(FrozenPaper.Item::version)
                .toList();
    }

    private FrozenPaper paper(ExamId exam, OfficerId officer, int ordinal) {
        return house.exams.paper(house.exams
                .plan(exam, officer)
                .flatMap(plan -> plan.paper(ordinal))
                .orElseThrow());
    }
}
