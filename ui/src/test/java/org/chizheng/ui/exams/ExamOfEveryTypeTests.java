package org.chizheng.ui.exams;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.Application;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.enrolment.Enrolling;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.exams.planning.ExamPlanning;
import org.chizheng.exams.publishing.ExamPublication;
import org.chizheng.exams.publishing.ExamPublishing;
import org.chizheng.exams.publishing.FreezingProgress;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.NewOrganisation;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationEntry;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;
import org.chizheng.officers.identity.CreditCode;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Enemies;
import org.chizheng.questionbank.drawing.Limits;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** An exam of all types, with a fixed case, enemies and limits, from the real bank to the frozen papers. */
@SpringBootTest(classes = Application.class)
@ActiveProfiles("test")
class ExamOfEveryTypeTests {

    private static final List<Option> MEASURES =
            List.of(new Option("A", "警告"), new Option("B", "罚款"), new Option("C", "没收违法所得"));
    private static final Response.Essay RUBRIC = new Response.Essay(List.of(new Criterion("说明期限", BigDecimal.TWO)));
    private static final Caller GOVERNOR = new Caller(
            new AccountId(1), "省厅", new OrganisationId(0), OrganisationPath.ROOT, null, EnumSet.allOf(Role.class));

    @Autowired
    OrganisationRegistration organisations;

    @Autowired
    OfficerRegistration officers;

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Enemies enemies;

    @Autowired
    ExamPlanning planning;

    @Autowired
    Enrolling enrolling;

    @Autowired
    ExamPublishing publishing;

    @Autowired
    Exams exams;

    @Autowired
    Clock clock;

    private int written;

    private static Response response(QuestionType type) {
        return switch (type) {
            case SINGLE -> new Response.Choice(MEASURES, Set.of("B"), false);
            case MULTIPLE -> new Response.Choice(MEASURES, Set.of("A", "C"), false);
            case TRUE_FALSE ->
                new Response.Choice(List.of(new Option("A", "正确"), new Option("B", "错误")), Set.of("A"), true);
            case BLANKS -> new Response.Blanks(List.of(new Blank(List.of("两", "2"))));
            case ORDERING -> new Response.Ordering(MEASURES);
            case MATCHING ->
                new Response.Matching(List.of(new Prompt("情节轻微", "A"), new Prompt("有违法所得", "C")), MEASURES);
            case ESSAY -> RUBRIC;
            case CASE ->
                new Response.Case(List.of(
                        new Part(QuestionType.SINGLE, 2, "最多适用哪一项？", response(QuestionType.SINGLE), null),
                        new Part(QuestionType.ESSAY, 3, "指出两处错误。", RUBRIC, null)));
        };
    }

    private QuestionId approved(Curator author, QuestionType type) {
        QuestionContent content = new QuestionContent(
                type,
                QuestionContent.PUBLIC,
                "第" + ++written + "题：执法人员不得少于____人。",
                response(type),
                Difficulty.MEDIUM,
                CognitiveLevel.APPLICATION,
                Set.of(),
                null,
                null);
        if (!(writing.write(author, content) instanceof Written.Saved saved)) {
            throw new AssertionError(type + " was not saved");
        }
        writing.submit(author, List.of(saved.question()));
        Curator judge = new Curator(2, "审题人", author.organisationPath(), Set.of(Duty.REVIEWER));
        assertThat(reviewing
                        .approve(judge, Map.of(saved.question(), saved.version()))
                        .all())
                .isTrue();
        return saved.question();
    }

    private Organisation bureau() {
        return ((OrganisationEntry.Registered) organisations.register(
                        GOVERNOR,
                        new NewOrganisation(
                                CreditCode.complete("11410122000000088"),
                                "县司法局",
                                "410122",
                                OrganisationLevel.COUNTY,
                                OrganisationKind.ADMINISTRATIVE,
                                null,
                                true)))
                .organisation();
    }

    private OfficerId candidate(Organisation bureau, int number) {
        NewOfficer person = new NewOfficer(
                "考生" + number,
                "1",
                IdNumber.complete("4101221990020" + "2%03d".formatted(number)),
                "1991000000" + number,
                bureau.id(),
                Staffing.ADMINISTRATIVE,
                "执法队员",
                EnforcementDomain.URBAN_MANAGEMENT,
                false,
                null);
        return ((Registration.Registered) officers.register(GOVERNOR, person)).officer();
    }

    @Test
    void isProvenAndFrozenWithCasesPartByPart() {
        Organisation bureau = bureau();
        Caller coordinator =
                new Caller(new AccountId(3), "王协调", bureau.id(), bureau.path(), null, EnumSet.of(Role.COORDINATOR));
        Curator author = new Curator(1, "命题人", bureau.path().value(), Set.of(Duty.AUTHOR));
        for (QuestionType type : QuestionType.values()) {
            approved(author, type);
            approved(author, type);
        }
        QuestionId fixed = approved(author, QuestionType.CASE);
        QuestionId enemy = approved(author, QuestionType.SINGLE);
        enemies.oppose(author, fixed, enemy);
        Blueprint blueprint = new Blueprint(
                Stream.of(QuestionType.values())
                        .map(type -> new Blueprint.Cell(type, QuestionContent.PUBLIC, 1, BigDecimal.TEN))
                        .toList(),
                List.of(new Blueprint.Fixed(fixed, 1, BigDecimal.valueOf(20))),
                new Limits(1, 4, 1));
        ExamPlan plan = plan(bureau, blueprint);
        assertThat(planning.findings(coordinator, plan, 2)).isEmpty();
        assertThat(planning.findings(coordinator, plan, 5))
                .contains(new PlanFinding.CellsNotFilled(List.of(0), 10, 8, 10));

        List<OfficerId> people = List.of(candidate(bureau, 1), candidate(bureau, 2));
        ExamId id = planning.draft(coordinator, plan);
        enrolling.enrol(coordinator, id, people);
        assertThat(publishing.publish(coordinator, id, FreezingProgress.UNWATCHED))
                .isEqualTo(new ExamPublication.Published(4));

        Set<Object> singles = new HashSet<>();
        for (OfficerId officer : people) {
            FrozenPaper paper = exams.paper(
                    exams.plan(id, officer).flatMap(told -> told.paper(1)).orElseThrow());
            // nine questions, of which two are cases of two parts
            assertThat(paper.items()).hasSize(11);
            assertThat(paper.items().getFirst().material()).isNotNull();
            assertThat(paper.items().get(0).version())
                    .isEqualTo(paper.items().get(1).version());
            assertThat(paper.items().get(0).marks().add(paper.items().get(1).marks()))
                    .isEqualByComparingTo("20");
            Set<QuestionType> types = EnumSet.noneOf(QuestionType.class);
            paper.items().forEach(item -> types.add(item.type()));
            assertThat(types).isEqualTo(EnumSet.complementOf(EnumSet.of(QuestionType.CASE)));
            paper.items().stream()
                    .filter(item -> item.material() == null && item.type() == QuestionType.SINGLE)
                    .forEach(item -> singles.add(item.stem()));
        }
        assertThat(singles).noneMatch(stem -> stem.toString().contains("第" + written + "题"));

        // one exam is the limit, and the last one rests: what is left is what the first exam did not use
        List<PlanFinding> again = planning.findings(coordinator, plan, 2);
        assertThat(again).isNotEmpty().allMatch(finding -> finding instanceof PlanFinding.CellNotFilled);
    }

    private ExamPlan plan(Organisation bureau, Blueprint blueprint) {
        Instant opens = clock.instant().plus(Duration.ofDays(1));
        return new ExamPlan(
                "各种题型",
                ExamPart.PUBLIC,
                null,
                bureau.id(),
                opens,
                opens.plus(Duration.ofHours(3)),
                Duration.ofMinutes(90),
                BigDecimal.valueOf(100),
                BigDecimal.valueOf(60),
                null,
                Duration.ZERO,
                2,
                blueprint);
    }
}
