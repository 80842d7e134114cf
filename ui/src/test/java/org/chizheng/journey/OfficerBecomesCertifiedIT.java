package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chizheng.journey.ExamSteps.Part;
import org.chizheng.journey.ExamSteps.Row;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The journey that the product is for, in a browser, against the packaged jar: people are imported, questions approved,
 * an exam is sat and survives a lost server, a certificate is issued, the gate opens, and a supervisor sees it. On the
 * embedded default, on MySQL and Redis where the environment names them, and with real questions where it names those.
 */
@ParameterizedClass(name = "{0}")
@EnumSource
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(InOrder.class)
class OfficerBecomesCertifiedIT {

    /** What the journey is made on. */
    enum Ground {
        EMBEDDED,
        SERVERS,
        REAL_QUESTIONS;

        /** All grounds are one of the long tests: the way is the same, only database and questions are others. */
        Optional<Storage> storage() {
            boolean all = System.getenv("CHIZHENG_LONG_TESTS") != null;
            return switch (this) {
                case EMBEDDED ->
                    all || Storage.servers().isEmpty() ? Optional.of(Storage.embedded()) : Optional.empty();
                case SERVERS -> Storage.servers();
                case REAL_QUESTIONS -> QuestionFile.real().filter(files -> all).map(files -> Storage.embedded());
            };
        }
    }

    private static final String OFFICER = "秦明远";
    private static final String OFFICER_ID = "419921199503122170";
    /** Certified in the demo, and never examined. */
    private static final String CERTIFIED_ID = "419921197507137936";

    private static final String UNCERTIFIED_ID = "419921200103120956";
    private static final String COUNTY_JUSTICE = "云栖县司法局";
    private static final String COUNTY_URBAN = "云栖县城市管理局";
    private static final CaseSystem.Act ACT = new CaseSystem.Act(
            "演练罚〔2026〕1号", "11419921009900080D", "419921", "CG-001", List.of(OFFICER_ID, CERTIFIED_ID));
    private static final Part PUBLIC =
            new Part("演练考试（公共法律知识）", "公共法律知识", "", List.of(new Row("单选题", 6, 10), new Row("多选题", 2, 20)));
    private static final Part URBAN =
            new Part("演练考试（城市管理）", "专业法律知识", "城市管理", List.of(new Row("单选题", 4, 15), new Row("多选题", 2, 20)));

    @Parameter
    Ground ground;

    private final AnswerBook answers = AnswerBook.ofTheDemo();
    private Journey journey;
    private CaseSystem caseSystem;

    @BeforeParameterizedClassInvocation
    void start() {
        Optional<Storage> storage = ground.storage();
        assumeTrue(
                storage.isPresent(),
                "\"exam services up\" provides MySQL and Redis, CHIZHENG_REAL_DATA real questions");
        journey = Journey.on(storage.get(), ground.name().toLowerCase(Locale.ROOT));
    }

    @AfterParameterizedClassInvocation
    void end() {
        if (journey != null) {
            journey.close();
            // the next ground may be missing, and would find this one's
            journey = null;
        }
    }

    @Test
    @Order(1)
    void coordinatorImportsOfficersAndSeesEveryFault() {
        Person coordinator = journey.person("coordinator");
        PeopleSteps.importWithFaults(coordinator, PeopleFile.write(journey.file("人员.xlsx")));
        look(coordinator, "officers-imported");
        List<String> account = PeopleSteps.openAccounts(coordinator).get(OFFICER);
        journey.newcomerWithPhone(OFFICER, account.get(0), account.get(1)).open("/");
    }

    @Test
    @Order(2)
    void authorImportsQuestionsAndFindsThemAgain() {
        Person author = journey.person("author");
        if (ground == Ground.REAL_QUESTIONS) {
            List<Path> files = QuestionFile.real().orElseThrow();
            files.forEach(answers::learn);
            int imported = files.stream()
                    .mapToInt(file -> BankSteps.importQuestions(author, file, "公共法律知识", List.of()))
                    .sum();
            assertThat(imported).isBetween(QuestionFile.REAL_ROWS - 10, QuestionFile.REAL_ROWS);
            BankSteps.findHighlighted(author, "行政复议");
        } else {
            QuestionFile file = QuestionFile.write(journey.file("试题.csv"), 60);
            answers.learn(file.path());
            List<String> faults = List.of("没有答案", "答案指向不存在的选项", "重复");
            assertThat(BankSteps.importQuestions(author, file.path(), "公共法律知识", faults))
                    .isEqualTo(file.good());
            BankSteps.findHighlighted(author, "演练卷宗");
        }
        look(author, "questions");
    }

    @Test
    @Order(3)
    void reviewerApprovesWhatSomebodyElseWrote() {
        BankSteps.approveAll(journey.person("reviewer"));
    }

    @Test
    @Order(4)
    void coordinatorPlansAnExamThatTheBankCanFill() {
        Person coordinator = journey.person("coordinator");
        ExamSteps.plan(coordinator, PUBLIC);
        ExamSteps.seeBlueprintRefused(coordinator, PUBLIC);
        look(coordinator, "exam-plan");
        ExamSteps.publish(coordinator, COUNTY_URBAN, List.of(OFFICER, "高亦航"));
        ExamSteps.plan(coordinator, URBAN);
        ExamSteps.publish(coordinator, COUNTY_URBAN, List.of(OFFICER));
        look(coordinator, "exam");
    }

    @Test
    @Order(5)
    void theGateIsClosedToWhoIsNotCertified() {
        caseSystem = GateSteps.issueKey(journey.person("admin"), journey.product(), COUNTY_JUSTICE);
        CaseSystem.Reply before = caseSystem.decide(ACT);
        assertThat(before.outcome()).isEqualTo("BLOCK");
        assertThat(before.reasons()).contains("NO_QUALIFICATION", "NO_CERTIFICATE", "NOT_ENOUGH_QUALIFIED");
        CaseSystem.Reply refused = caseSystem.record(ACT);
        assertThat(refused.status()).isBetween(400, 499);
        assertThat(refused.reasons()).isEqualTo(before.reasons());
    }

    @Test
    @Order(6)
    void officerSitsTheExamOnAPhoneThroughReloadAndLostServer() {
        Person officer = journey.withPhone(OFFICER);
        look(officer, "desk-officer");
        ExamSteps.enter(officer, PUBLIC.title());
        ExamRoom room = new ExamRoom(officer, answers).begins();
        assertThat(room.questions()).isEqualTo(PUBLIC.questions());
        room.answerRightly(1, 2);
        room.flag(2);
        look(officer, "paper");
        officer.page().reload();
        room.begins();
        var before = room.chosen(2);
        assertThat(before).noneMatch(chosen -> chosen.isEmpty());

        journey.product().kill();
        room.answerWhileServerIsAway(3);
        journey.product().start();
        room.awaitAllSaved();
        assertThat(room.chosen(2)).isEqualTo(before);

        officer.newTab().signInAgain();
        ExamSteps.enter(officer, PUBLIC.title());
        room.begins();
        assertThat(room.chosen(2)).isEqualTo(before);
        room.answerRightly(4, PUBLIC.questions());
        assertThat(room.handIn()).isNotBlank();
        look(officer, "receipt");
    }

    @Test
    @Order(7)
    void officerSitsTheProfessionalPartToo() {
        Person officer = journey.withPhone(OFFICER);
        ExamSteps.enter(officer, URBAN.title());
        ExamRoom room = new ExamRoom(officer, answers).begins();
        room.answerWrongly(1);
        room.answerRightly(2, URBAN.questions());
        room.handIn();
    }

    @Test
    @Order(8)
    void resultsArePublishedAndTheOfficerSeesThem() {
        Person coordinator = journey.person("coordinator").signInAgain();
        for (Part part : List.of(PUBLIC, URBAN)) {
            ExamSteps.open(coordinator, part.title());
            coordinator.pressThe("results-publish").sees("成绩已发布");
        }
        look(coordinator, "results");
        Person officer = journey.withPhone(OFFICER).open("/");
        officer.sees("100 / 100 分").sees("85 / 100 分").sees("合格");
        look(officer, "desk-results");
    }

    @Test
    @Order(9)
    void coursesCreditHoursInBothBuckets() {
        Person coordinator = journey.person("coordinator");
        String yesterday = PeopleSteps.yesterday();
        TrainingSteps.hold(coordinator, "演练公共课程", "公共法律知识", yesterday + " 09:00", List.of(OFFICER));
        TrainingSteps.hold(coordinator, "演练专业课程", "专业法律知识", yesterday + " 14:00", List.of(OFFICER));
        look(coordinator, "training-session");
        Person officer = journey.withPhone(OFFICER).open("/");
        officer.the("hours-LEGAL").getByText("4").first().waitFor();
        officer.the("hours-PROFESSIONAL").getByText("4").first().waitFor();
    }

    @Test
    @Order(10)
    void unitAndBureauLeadTheApplicationToACertificate() {
        Person officer = journey.withPhone(OFFICER);
        CertificateSteps.apply(officer);
        CertificateSteps.decide(journey.person("coordinator.unit"), OFFICER, "单位审核通过", "待司法审批");
        Person issuer = journey.person("issuer");
        CertificateSteps.decide(issuer, OFFICER, "司法行政部门审批通过", "待发证");
        look(issuer, "application");
        CertificateSteps.decide(issuer, OFFICER, "发证", "已发证");
        CertificateSteps.Document document = CertificateSteps.download(officer);
        look(officer, "desk-certified");
        assertThat(document.text()).contains("行政执法证", OFFICER, COUNTY_URBAN, "城市管理", COUNTY_JUSTICE);

        Person anybody = journey.anybody();
        anybody.open(document.code().getPath() + "?" + document.code().getQuery());
        anybody.sees("可以使用").sees(OFFICER).sees("二维码真实有效");
        assertThat(anybody.page().content()).doesNotContain(OFFICER_ID).doesNotContain("19900009001");
        look(anybody, "verified");
        anybody.open(document.code().getPath() + "?s=AAAAAAAAAAAAAAAAAAAAAA").sees("二维码不是发证机关制作的");
    }

    @Test
    @Order(11)
    void theGateOpensToTwoCertifiedPeopleOnly() {
        CaseSystem.Reply allowed = caseSystem.decide(ACT);
        assertThat(allowed.outcome()).as(allowed.body().toString()).isEqualTo("ALLOW");
        CaseSystem.Reply recorded = caseSystem.record(ACT);
        assertThat(recorded.status()).isEqualTo(201);
        assertThat(recorded.decision().outcome()).isEqualTo("ALLOW");

        CaseSystem.Reply uncertified = caseSystem.decide(ACT.with("演练罚〔2026〕2号", OFFICER_ID, UNCERTIFIED_ID));
        assertThat(uncertified.outcome()).isEqualTo("BLOCK");
        assertThat(uncertified.reasons()).contains("NO_QUALIFICATION", "NO_CERTIFICATE", "NOT_ENOUGH_QUALIFIED");
        CaseSystem.Reply twice = caseSystem.decide(ACT.with("演练罚〔2026〕3号", OFFICER_ID, OFFICER_ID));
        assertThat(twice.outcome()).isEqualTo("BLOCK");
        assertThat(twice.reasons()).contains("DUPLICATE_PERSON", "NOT_ENOUGH_QUALIFIED");
    }

    @Test
    @Order(12)
    void theSupervisorOfTheCitySeesWhatTheGateRefused() {
        Person supervisor = journey.person("supervisor").open("/gate/refusals");
        for (int number = 1; number <= 3; number++) {
            supervisor.sees("演练罚〔2026〕" + number + "号");
        }
        look(supervisor, "refusals");
        supervisor.open("/gate/records").sees("演练罚〔2026〕1号");
        supervisor.open("/supervision").sees(COUNTY_URBAN).sees("持证率");
        look(supervisor, "supervision");
    }

    @Test
    @Order(13)
    void theSupervisorOfTheNeighbouringCitySeesNothingOfIt() {
        Person neighbour = journey.person("supervisor.neighbour");
        for (String screen : List.of("/supervision", "/gate/refusals", "/gate/records", "/certificates", "/officers")) {
            neighbour.open(screen);
            neighbour.page().getByRole(AriaRole.HEADING).first().waitFor();
            assertThat(neighbour.page().locator("body").innerText())
                    .as(screen)
                    .doesNotContain("云栖")
                    .doesNotContain("河洛市")
                    .doesNotContain(OFFICER)
                    .doesNotContain("演练罚");
        }
    }

    @Test
    @Order(99)
    void noScreenHasSeriousFindingsOrErrors() {
        assertThat(journey.screens().findings()).isEmpty();
        assertThat(journey.complaints()).isEmpty();
    }

    /** The screens are the same on every ground, and looking at one in four variants takes its time. */
    private void look(Person person, String name) {
        if (ground == Ground.EMBEDDED) {
            journey.look(person, name);
        }
    }

    void keepEvidence(String step) {
        if (journey != null) {
            journey.keepEvidence(ground + "-" + step);
        }
    }
}
