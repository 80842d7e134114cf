package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.List;
import org.chizheng.journey.ExamSteps.Part;
import org.chizheng.journey.ExamSteps.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * A paper with a question of every type, from the plan to the result, in a browser against the packaged jar: answered in
 * part without a network and through reloads, handed in, marked by people without names, published and looked at again.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class EveryTypeIT {

    private static final Part PAPER = new Part(
            "演练考试（各种题型）",
            "公共法律知识",
            "",
            List.of(
                    new Row("单选题", 1, 10),
                    new Row("填空题", 2, 5),
                    new Row("排序题", 1, 10),
                    new Row("匹配题", 1, 10),
                    new Row("简答题", 2, 10),
                    new Row("案例分析题", 1, 40)));
    private static final int PLACES = 11;
    private static final String UNIT = "云栖县城市管理局";
    private static final String ESSAY = "一、执法人员不得少于两人，并应当出示执法证件。\n二、当事人有权拒绝 䶮𬓎𠮷 “检查”。";
    private static final String IN_CASE = "未告知听证权利，送达超过七日，程序违法。";

    private Journey journey;
    private List<List<String>> given = List.of();

    @BeforeAll
    void start() {
        journey = Journey.on(Storage.embedded(), "every-type");
    }

    @AfterAll
    void end() {
        journey.close();
    }

    @Test
    @Order(1)
    void aPaperHasQuestionsOfEveryType() {
        Person coordinator = journey.person("coordinator");
        ExamSteps.plan(coordinator, PAPER);
        ExamSteps.publish(coordinator, UNIT, List.of("林若溪"));
    }

    @Test
    @Order(2)
    void theCandidateAnswersEachTypeWithAndWithoutANetwork() {
        Person candidate = journey.person("lin");
        ExamSteps.enter(candidate, PAPER.title());
        EveryTypeRoom room = new EveryTypeRoom(candidate);
        assertThat(room.questions()).isEqualTo(PLACES);
        for (int item : List.of(1, 2, 4, 5)) {
            room.turnTo(item).answer("");
            journey.look(candidate, "paper-" + room.type());
        }
        room.awaitAllSaved();

        candidate.context().setOffline(true);
        room.turnTo(3).answer("");
        room.turnTo(6).answer(ESSAY);
        // at once, while the stroke has not been sent: what is typed is in the journal first
        candidate.page().reload();
        candidate.the("stem").waitFor();
        room.awaitKept();
        assertThat(room.turnTo(6).shown()).containsExactly(ESSAY);
        assertThat(room.turnTo(3).shown()).isNotEmpty().noneMatch(String::isBlank);
        journey.look(candidate, "paper-ESSAY-offline");
        for (int item = 8; item <= PLACES; item++) {
            room.turnTo(item).answer(IN_CASE);
        }
        journey.look(candidate, "paper-CASE");
        List<List<String>> before = room.allShown();
        candidate.context().setOffline(false);
        room.awaitAllSaved();

        candidate.page().reload();
        candidate.the("stem").waitFor();
        given = room.allShown();
        assertThat(given).isEqualTo(before);
        assertThat(given.get(6)).as("left blank").containsExactly("");
    }

    @Test
    @Order(3)
    void theLastLookCountsAndTheReceiptToo() {
        Person candidate = journey.person("lin");
        candidate.the("hand-in").click();
        PlaywrightAssertions.assertThat(candidate.the("summary-answered")).hasText(String.valueOf(PLACES - 1));
        PlaywrightAssertions.assertThat(candidate.the("summary-unanswered")).hasText("1");
        candidate.the("confirm-hand-in").click();
        candidate.the("receipt").waitFor();
        // page and server sum up every type of answer alike
        PlaywrightAssertions.assertThat(candidate.the("receipt-differs")).hasCount(0);
        candidate.sees((PLACES - 1) + " / " + PLACES);
    }

    @Test
    @Order(4)
    void nothingIsPublishedWhileEssaysWait() {
        Person coordinator = journey.person("coordinator");
        ExamSteps.open(coordinator, PAPER.title());
        coordinator.pressThe("results-publish").sees("还有 2 份简答题答案未评阅");
        coordinator.sees("待评阅");
        journey.look(coordinator, "results-pending");
        assertThat(journey.person("lin").open("/").the("my-exams").innerText()).doesNotContain("合格");
    }

    @Test
    @Order(5)
    void aReviewerMarksWithoutNames() {
        Person reviewer = journey.person("reviewer").open("/");
        assertThat(reviewer.the("waiting-essays").innerText()).contains("2");
        // the exam is the county's, the reviewer the city's
        reviewer.the("waiting-essays").click();
        reviewer.page().getByText(PAPER.title()).first().click();
        reviewer.the("essay-sheet").waitFor();
        reviewer.settle();
        journey.look(reviewer, "marking");
        assertThat(reviewer.page().locator("body").innerText()).doesNotContain("林若溪");
        for (int essays = 2; essays > 0; essays--) {
            boolean isCase = reviewer.page().getByText("案例与题目").isVisible();
            assertThat(reviewer.the("essay-text").innerText()).isEqualTo(isCase ? IN_CASE : ESSAY);
            mark(reviewer, isCase);
            if (essays > 1) {
                Locator tabs = reviewer.the("marking-questions").locator("vaadin-tab");
                tabs.filter(new Locator.FilterOptions().setHasText("0/1")).click();
                reviewer.settle();
            }
        }
        reviewer.sees("本题全部评阅完毕");
        assertThat(reviewer.the("essay-state").innerText()).contains("方审言");
        journey.look(reviewer, "marked");
    }

    /** All points by the keyboard, but for the case: 3 and 0 and 1.5 of 3 and 2 and 3, which earns 9 of 16. */
    private static void mark(Person reviewer, boolean isCase) {
        Locator fields = reviewer.page().locator(".rubric vaadin-number-field");
        List<String> some = List.of("3", "0", "1.5");
        for (int line = 0; line < fields.count(); line++) {
            Locator input = fields.nth(line).locator("input");
            input.fill(isCase ? some.get(line) : String.valueOf(fields.nth(line).evaluate("field => field.max")));
            if (line + 1 < fields.count()) {
                input.press("Enter");
            }
        }
        reviewer.settle();
        PlaywrightAssertions.assertThat(reviewer.the("essay-earned")).hasText(isCase ? "9 / 16 分" : "10 / 10 分");
        reviewer.the("essay-sheet").locator("textarea").fill(isCase ? "未说明程序违法的后果" : "");
        reviewer.page().keyboard().press("Control+Enter");
        reviewer.settle();
        reviewer.sees("已保存，得 " + (isCase ? "9" : "10") + " 分");
    }

    @Test
    @Order(6)
    void theCandidateSeesEveryTypeOnTheOwnPaper() {
        Person coordinator = journey.person("coordinator");
        ExamSteps.open(coordinator, PAPER.title());
        coordinator.pressThe("results-publish").sees("成绩已发布：合格 1");
        Person candidate = journey.person("lin").open("/");
        candidate.sees("83 / 100 分");
        candidate.the("my-exams").getByText("查看答卷").first().click();
        candidate.the("review-" + PLACES).waitFor();
        candidate.settle();
        assertThat(candidate.page().locator(".review-material").count()).isEqualTo(1);
        assertThat(candidate.page().locator(".review-wrong").count()).isZero();
        String all = candidate.page().locator("main").innerText();
        assertThat(all)
                .contains(IN_CASE, "未说明程序违法的后果", "1.5 / 3", "9 / 16 分", "未作答")
                .doesNotContain("方审言");
        journey.look(candidate, "own-paper");
    }

    @Test
    @Order(99)
    void noScreenHasSeriousFindingsOrErrors() {
        assertThat(journey.screens().findings()).isEmpty();
        assertThat(journey.complaints()).isEmpty();
    }
}
