package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Looks at every screen of everybody in the demo, with its dialogs and empty states: nothing serious for axe-core, nothing
 * wider than the window, nothing that the browser complains about. The pictures lie in {@code target/screens}.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class ScreensIT {

    private static final String UNIT = "云栖县城市管理局";

    private Journey journey;

    @BeforeAll
    void start() {
        journey = Journey.on(Storage.embedded(), "screens");
    }

    @AfterAll
    void end() {
        journey.close();
    }

    @Test
    @Order(1)
    void whatAnybodySees() {
        Tour anybody = new Tour(journey, journey.anybody(), "anybody");
        anybody.screen("/login", "login")
                .screen("/login?error", "login-refused")
                .screen("/activate", "activate")
                .screen("/verify", "verify")
                .screen("/verify/41140000009", "verify-wrong")
                .screen("/receipt", "receipt-unreadable")
                .in("en")
                .screen("/login", "login-en")
                .screen("/verify/41140000009", "verify-wrong-en")
                .in("zh");
    }

    @Test
    @Order(2)
    void administratorsScreens() {
        Tour admin = tour("admin");
        admin.screen("/", "desk")
                .screen("/accounts", "accounts")
                .dialogOfThe("new-account", "account-new")
                .screen("/api-keys", "keys-none")
                .dialogOfThe("new-api-key", "key-new")
                .screen("/profiles", "profiles")
                .screen("/audit", "audit");
        admin.person().pressThe("audit-verify");
        admin.person().sees("日志完整，未被改动");
        admin.look("audit-verified").screen("/exams/999999", "not-found").screen("/nowhere", "nowhere");
    }

    @Test
    @Order(3)
    void peopleAndCertificatesOfACounty() {
        tour("coordinator")
                .screen("/", "desk")
                .screen("/officers", "officers")
                .row("officers", "梁景行")
                .dialog("officer")
                .screen("/officers/import", "officers-import")
                .drop(PeopleFile.write(journey.file("人员.xlsx")), "import-commit", "officers-import-checked")
                .screen("/officers/photos", "officers-photos")
                .drop(PhotoFiles.archive(journey.file("照片.zip")), "photos-commit", "officers-photos-checked")
                .screen("/hours", "hours")
                .screen("/applications", "applications-none")
                .screen("/certificates", "certificates")
                .row("certificates", "梁景行")
                .look("certificate")
                .screen("/reviews", "reviews-none")
                .screen("/profiles", "profiles");
    }

    @Test
    @Order(4)
    void theGateOfACounty() {
        Tour coordinator = tour("coordinator");
        coordinator
                .screen("/gate/refusals", "refusals")
                .row("decisions", "云城管罚立")
                .look("decision")
                .press("重新判定", "decision-replayed")
                .screen("/gate/records", "records")
                .screen("/gate/tainted", "tainted")
                .screen("/gate", "gate");
        coordinator.person().fill("案件或行为编号", "云城管罚立〔2026〕第30号").fill("权力事项", "CG-001");
        coordinator
                .person()
                .choose("执法单位", UNIT)
                .fill("人员 1", "419921197507137936")
                .fill("人员 2", "419921199906244682");
        coordinator.person().pressThe("gate-ask");
        coordinator.look("gate-answer");
    }

    @Test
    @Order(5)
    void trainingOfACity() {
        Tour city = tour("coordinator.city");
        city.screen("/training", "training")
                .dialogOfThe("course-new", "course-new")
                .dialogOfThe("session-new", "session-new")
                .tab("课程", "courses")
                .open("/training")
                .link("training/session", "session")
                .dialogOfThe("session-enrol", "session-enrol");
        tour("coordinator").screen("/training", "training-none");
    }

    @Test
    @Order(6)
    void theItemBank() {
        Tour author = tour("author");
        author.screen("/", "desk").screen("/questions", "questions");
        author.person().fill("在题干、选项、解析和依据中查找", "听证");
        author.person().page().locator(".bank-list mark").first().click();
        author.look("questions-found")
                .screen("/questions/edit/1", "question-edit")
                .screen("/questions/edit", "question-new");
        author.person().fill("题干", "下列不属于行政处罚的是？").the("checklist-note").waitFor();
        author.look("question-checklist")
                .screen("/questions/import", "questions-import")
                .drop(QuestionFile.write(journey.file("试题.csv"), 12).path(), "import-go", "questions-import-checked");
        author.person().pressThe("import-go").the("import-look").waitFor();
        author.look("questions-imported");
        StatuteScreens.look(journey, author);
        Tour reviewer = tour("reviewer");
        AuthorScreens.look(author, reviewer);
        reviewer.screen("/", "desk")
                .screen("/question-review", "review")
                .screen("/questions", "questions")
                .screen("/questions/duplicates", "duplicates");
    }

    @Test
    @Order(6)
    void theEditorOfEveryType() {
        Tour author = tour("author");
        for (String type : List.of("多选题", "判断题", "填空题", "排序题", "匹配题", "简答题", "案例分析题")) {
            author.open("/questions/edit");
            Page page = author.person().page();
            page.getByText(type, new Page.GetByTextOptions().setExact(true))
                    .first()
                    .click();
            // the parts of a case have stems of their own
            page.locator(".question-form textarea").first().fill("执法人员不得少于____人，并应当出示______。");
            page.frameLocator("chz-exam-preview iframe")
                    .locator("question-card h2")
                    .waitFor();
            author.look("question-new-" + type);
        }
        author.open("/questions/edit");
        author.person().page().locator(".formatted-open").first().click();
        author.person().page().locator(".jodit-wysiwyg").waitFor();
        author.look("question-formatted");
    }

    @Test
    @Order(7)
    void whatASupervisorSees() {
        Tour supervisor = tour("supervisor");
        supervisor
                .screen("/", "desk")
                .screen("/supervision", "overview")
                .screen("/supervision/opinions", "opinions-none")
                .dialogOf("发出意见书", "opinion-new")
                .screen("/audit", "audit")
                .screen("/certificates", "certificates")
                .link("certificates/", "certificate")
                .dialogOf("暂扣", "suspend")
                .screen("/exams", "exams")
                .screen("/hours", "hours");
        supervisor
                .person()
                .open("/supervision")
                .page()
                .locator("a[href*='supervision/people']")
                .first()
                .click();
        supervisor.look("people");
        tour("supervisor.neighbour")
                .screen("/", "desk")
                .screen("/gate/refusals", "refusals-none")
                .screen("/supervision", "overview");
    }

    @Test
    @Order(8)
    void anExamOnPaperAndItsResults() {
        Tour lin = new Tour(journey, journey.withPhone("lin"), "lin");
        lin.screen("/", "desk").screen("/my/reviews", "reviews-none").open("/");
        lin.person().pressThe("enter-exam");
        ExamRoom room = new ExamRoom(lin.person(), AnswerBook.ofTheDemo());
        lin.confirm("paper-enter");
        room.begins().answerRightly(1);
        room.flag(2);
        lin.look("paper");
        lin.person().the("open-sheet").click();
        lin.look("paper-list");
        lin.person().page().locator("[data-testid='hand-in']:visible").first().click();
        lin.person().the("hand-in-dialog").waitFor();
        lin.look("paper-hand-in");
        lin.person().the("confirm-hand-in").click();
        lin.person().the("receipt").waitFor();
        lin.look("paper-receipt").screen("/", "desk-handed-in");

        Tour coordinator = tour("coordinator");
        coordinator.screen("/exams", "exams").row("exams", "公共法律知识").look("exam");
        coordinator.person().pressThe("results-publish").the("results").waitFor();
        coordinator.look("exam-results");
        lin.screen("/", "desk-result").link("my/exams/", "paper-marked");
    }

    @Test
    @Order(9)
    void anExamThatIsBeingPlanned() {
        Tour coordinator = tour("coordinator");
        coordinator.screen("/exams/new", "exam-new");
        coordinator.person().fill("考试名称", "公共法律知识补考");
        coordinator.person().pressThe("exam-save").the("enrolment").waitFor();
        coordinator.look("exam-draft").dialogOf("选择人员", "exam-people");
        coordinator.dialogOfThe("enrol-list", "exam-list");
        coordinator.dialogOfThe("enrol-rule", "exam-rule");
        coordinator.dialogOfThe("sitting-add", "exam-sitting");
        coordinator.person().pressThe("sitting-add");
        coordinator.person().fill("场次名称", "上午第一场");
        coordinator.person().fill("考场", "一考场");
        coordinator.person().pressThe("sitting-save");
        coordinator.person().pressThe("enrol-all");
        coordinator.person().pressThe("place-all").the("candidates").waitFor();
        coordinator.look("exam-seats").dialogOf("加时", "exam-extra-time");
    }

    @Test
    @Order(10)
    void othersWithASmallerDesk() {
        tour("invigilator")
                .screen("/", "desk")
                .screen("/officers", "officers")
                .screen("/invigilation", "exams")
                .link("invigilation/", "room");
        tour("issuer")
                .screen("/", "desk")
                .screen("/certificates", "certificates")
                .row("certificates", "梁景行")
                .look("certificate")
                .dialogOf("换发或补证", "replace");
        Tour liang = tour("liang");
        liang.screen("/", "desk").link("certificates/", "certificate");
        String number =
                liang.person().page().locator(".face-number").innerText().strip();
        new Tour(journey, journey.anybody(), "anybody").screen("/verify/" + number, "verify-right");
    }

    @Test
    @Order(11)
    void englishScreens() {
        tour("supervisor")
                .in("en")
                .screen("/", "desk-en")
                .screen("/supervision", "overview-en")
                .screen("/gate/refusals", "refusals-en")
                .screen("/hours", "hours-en")
                .in("zh");
        tour("coordinator")
                .in("en")
                .screen("/", "desk-en")
                .screen("/exams", "exams-en")
                .screen("/exams/new", "exam-new-en")
                .screen("/officers/import", "officers-import-en")
                .in("zh");
        tour("author").in("en").screen("/questions", "questions-en").in("zh");
        tour("liang").in("en").screen("/", "desk-en").in("zh");
        tour("admin")
                .in("en")
                .screen("/accounts", "accounts-en")
                .screen("/audit", "audit-en")
                .in("zh");
    }

    @Test
    @Order(12)
    void bodiesAndTheirRules() {
        tour("coordinator")
                .screen("/organisations", "organisations")
                .row("organisations", "柳泉镇")
                .look("organisation")
                .dialogOfThe("announce", "organisation-announce")
                .dialogOfThe("new-delegations", "organisation-delegate")
                .screen("/conflicts", "conflicts-none")
                .screen("/my/password", "password");
        tour("admin")
                .screen("/profiles/new", "profile-new")
                .in("en")
                .screen("/organisations", "organisations-en")
                .in("zh");
    }

    @Test
    @Order(13)
    void theInterfaceForOtherSystems() {
        Tour anybody = new Tour(journey, journey.anybody(), "anybody").open("/api/docs");
        anybody.person().sees("/api/v1/enforcement-records");
        anybody.look("api");
    }

    @Test
    @Order(14)
    void theFirstScreenOfAnEmptyHouse() {
        try (Journey empty = Journey.on(Storage.embedded(), "setup", "--chizheng.demo=false")) {
            new Tour(empty, empty.anybody(), "anybody").screen("/setup", "setup");
            assertThat(empty.screens().findings()).isEmpty();
            assertThat(empty.complaints()).isEmpty();
        }
    }

    @Test
    @Order(15)
    void aPhotoIsShownToWhomItConcernsAndToNobodyElse() {
        String name = "梁景行";
        Tour coordinator = tour("coordinator").open("/officers").row("officers", name);
        String address = Photograph.isSeen(coordinator.person(), name);
        byte[] before = Photograph.isNotKept(coordinator.person(), address);
        Photograph.isNotFor(journey.person("issuer"), address);
        Photograph.isNotFor(journey.anybody(), address);
        coordinator.person().pressThe("photo-of-officer");
        coordinator.look("officer-photo");
        coordinator.drop(PhotoFiles.one(journey.file("照片.jpg")), "photo-of-officer", "officer-photo-changed");
        String changed = Photograph.isSeen(coordinator.person(), name);
        assertThat(Photograph.isNotKept(coordinator.person(), changed)).isNotEqualTo(before);
        Tour liang = tour("liang").screen("/", "desk-photo");
        Photograph.isSeen(liang.person(), name);
        coordinator
                .open("/officers/photos")
                .drop(PhotoFiles.archive(journey.file("照片.zip")), "photos-commit", "officers-photos-again")
                .person()
                .pressThe("photos-commit")
                .the("photos-result")
                .waitFor();
        coordinator.look("officers-photos-done");
    }

    @Test
    @Order(99)
    void nothingSeriousWasFound() {
        assertThat(journey.screens().findings())
                .filteredOn(finding -> !isOfSwagger(finding))
                .isEmpty();
        assertThat(journey.complaints()).isEmpty();
    }

    /** The markup of the OpenAPI page is Swagger UI's own; only its width is ours to answer for. */
    private static boolean isOfSwagger(String finding) {
        return finding.startsWith("anybody-api-") && !finding.contains("wider than the window");
    }

    private Tour tour(String username) {
        return new Tour(journey, journey.person(username), username);
    }
}
