package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
 * An invigilator and two candidates in three browsers: what one does, the others see without a reload. First in an exam
 * without sittings, then in one that has two.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvigilationIT {

    private static final String EXAM = "公共法律知识";

    /** A beat of the exam page, and the reading of the roster after it. */
    private static final int BEATS_MILLIS = 40_000;

    private static final Part TWO_SITTINGS =
            new Part("分场演练考试", "公共法律知识", "", List.of(new Row("单选题", 6, 10), new Row("多选题", 2, 20)));

    /** With the two who are known, a list as long as a province's. */
    private static final int STRANGERS = 6_398;

    private Journey journey;

    @BeforeAll
    void start() {
        journey = Journey.on(Storage.embedded(), "invigilation");
    }

    @AfterAll
    void end() {
        journey.close();
    }

    @Test
    @Order(1)
    void theInvigilatorSeesWhoArrives() {
        Person invigilator = journey.person("invigilator").open("/invigilation");
        journey.look(invigilator, "invigilation-list");
        invigilator.page().getByText(EXAM).first().click();
        invigilator.the("roster").waitFor();
        PlaywrightAssertions.assertThat(invigilator.the("figure-underway")).containsText("0");
        for (String name : new String[] {"lin", "gao"}) {
            ExamSteps.enter(journey.person(name), EXAM);
        }
        PlaywrightAssertions.assertThat(invigilator.the("figure-underway")).containsText("2", slowly());
        journey.look(invigilator, "invigilation");
    }

    @Test
    @Order(2)
    void pausingTheRoomStopsBothPagesAndResumingLetsThemGoOn() {
        Person invigilator = journey.person("invigilator");
        act(invigilator, "room-pause", "火警演习");
        for (String name : new String[] {"lin", "gao"}) {
            Person candidate = journey.person(name);
            PlaywrightAssertions.assertThat(candidate.the("state-dialog"))
                    .hasAttribute(
                            "data-phase",
                            "paused",
                            new LocatorAssertions.HasAttributeOptions().setTimeout(BEATS_MILLIS));
            candidate.sees("考试已暂停");
        }
        journey.look(journey.person("lin"), "paper-paused");
        String before = journey.person("lin").the("clock").innerText();
        journey.person("lin").page().waitForTimeout(2_500);
        assertThat(journey.person("lin").the("clock").innerText()).isEqualTo(before);
        act(invigilator, "room-resume", "演习结束");
        PlaywrightAssertions.assertThat(journey.person("lin").the("state-dialog"))
                .hasAttribute(
                        "data-phase", "open", new LocatorAssertions.HasAttributeOptions().setTimeout(BEATS_MILLIS));
    }

    @Test
    @Order(3)
    void aMessageHasToBeClosed() {
        act(journey.person("invigilator"), "room-tell", "请保持安静");
        Person candidate = journey.person("lin");
        PlaywrightAssertions.assertThat(candidate.the("message-text")).hasText("请保持安静", text());
        journey.look(candidate, "paper-message");
        candidate.the("close-message").click();
        PlaywrightAssertions.assertThat(candidate.the("message-dialog")).isHidden();
        candidate.page().reload();
        candidate.the("stem").waitFor();
        candidate.page().waitForTimeout(13_000);
        PlaywrightAssertions.assertThat(candidate.the("message-dialog")).isHidden();
    }

    @Test
    @Order(4)
    void oneIsGivenTimeAndTheOtherIsForcedToHandIn() {
        Person invigilator = journey.person("invigilator");
        open(invigilator, "林若溪");
        invigilator.the("one-time").click();
        invigilator.the("act-reason").locator("textarea").fill("更换键盘");
        invigilator.the("act-time-save").click();
        invigilator.sees("+5 分钟 更换键盘");
        journey.look(invigilator, "invigilation-candidate");
        invigilator.the("seat-close").click();
        open(invigilator, "高亦航");
        invigilator.the("one-force").click();
        invigilator.the("act-reason").locator("textarea").fill("身体不适");
        invigilator.the("act-force-save").click();
        journey.person("gao").the("receipt").waitFor(new Locator.WaitForOptions().setTimeout(BEATS_MILLIS));
        PlaywrightAssertions.assertThat(invigilator.the("figure-ended")).containsText("1", slowly());
    }

    @Test
    @Order(5)
    void aLongListOfAccountsEnrolsForTwoSittings() throws IOException {
        Person coordinator = journey.person("coordinator");
        ExamSteps.plan(coordinator, TWO_SITTINGS);
        coordinator.pressThe("exam-save").the("enrolment").waitFor();
        coordinator.pressThe("enrol-list");
        Path list = journey.file("名单.csv");
        Files.writeString(
                list,
                IntStream.range(0, STRANGERS)
                        .mapToObj(number -> "nobody" + number)
                        .collect(Collectors.joining("\n", "登录账号\nlin\ngao\n", "\n")));
        coordinator.the("list-enrolment").locator("input[type=file]").setInputFiles(list);
        PlaywrightAssertions.assertThat(coordinator.the("list-outcome"))
                .containsText("可报名 2 人，已报名 0 人，有问题 6,398 行", slowly());
        PlaywrightAssertions.assertThat(coordinator.the("list-faults")).containsText("没有使用此账号的执法人员");
        journey.look(coordinator, "list-of-accounts");
        coordinator.pressThe("list-enrol");
        PlaywrightAssertions.assertThat(coordinator.the("enrolled-count")).containsText("2", slowly());
        for (String name : new String[] {"第一场", "第二场"}) {
            coordinator.pressThe("sitting-add");
            coordinator.fill("场次名称", name).fill("考场", name + "考场").fill("座位", "1");
            coordinator.pressThe("sitting-save");
        }
        coordinator.pressThe("place-all");
        ExamSteps.publish(coordinator);
    }

    @Test
    @Order(6)
    void theFilterOfASittingHoldsForRosterAndFigures() {
        for (String name : new String[] {"lin", "gao"}) {
            ExamSteps.enter(journey.person(name), TWO_SITTINGS.title());
        }
        Person invigilator = journey.person("invigilator").open("/invigilation");
        invigilator.page().getByText(TWO_SITTINGS.title()).first().click();
        PlaywrightAssertions.assertThat(invigilator.the("figure-underway")).containsText("2", slowly());
        invigilator.chooseThe("sitting", "第一场");
        PlaywrightAssertions.assertThat(invigilator.the("figure-underway")).containsText("1");
        PlaywrightAssertions.assertThat(invigilator.the("figure-arrived")).containsText("1 / 1");
        PlaywrightAssertions.assertThat(invigilator.the("roster")).containsText("林若溪");
        isNotShown(invigilator, "高亦航");
        // the next readings of the roster keep to it
        invigilator.page().waitForTimeout(7_000);
        PlaywrightAssertions.assertThat(invigilator.the("figure-arrived")).containsText("1 / 1");
        isNotShown(invigilator, "高亦航");
        journey.look(invigilator, "invigilation-one-sitting");
    }

    @Test
    @Order(7)
    void whatIsDoneToASittingConcernsItAlone() {
        Person invigilator = journey.person("invigilator");
        act(invigilator, "room-tell", "第一场还有半小时");
        PlaywrightAssertions.assertThat(journey.person("lin").the("message-text"))
                .hasText("第一场还有半小时", text());
        journey.person("lin").the("close-message").click();
        act(invigilator, "room-pause", "第一场断网");
        PlaywrightAssertions.assertThat(journey.person("lin").the("state-dialog"))
                .hasAttribute(
                        "data-phase", "paused", new LocatorAssertions.HasAttributeOptions().setTimeout(BEATS_MILLIS));
        // long enough for the other page to have heard of both
        journey.person("gao").page().waitForTimeout(13_000);
        PlaywrightAssertions.assertThat(journey.person("gao").the("message-dialog"))
                .isHidden();
        PlaywrightAssertions.assertThat(journey.person("gao").the("state-dialog"))
                .hasAttribute("data-phase", "open");
    }

    @Test
    @Order(8)
    void theLogIsThatOfTheSitting() {
        Person invigilator = journey.person("invigilator");
        invigilator.press("考场记录");
        Locator log = invigilator.the("sitting-log");
        PlaywrightAssertions.assertThat(log).containsText("第一场断网");
        PlaywrightAssertions.assertThat(log).containsText("第一场还有半小时");
        journey.look(invigilator, "invigilation-log-of-one-sitting");
        invigilator.press("关闭");
        invigilator.chooseThe("sitting", "第二场");
        PlaywrightAssertions.assertThat(invigilator.the("roster")).containsText("高亦航");
        isNotShown(invigilator, "林若溪");
        invigilator.press("考场记录");
        log.waitFor();
        PlaywrightAssertions.assertThat(log).not().containsText("第一场");
        invigilator.press("关闭");
        invigilator.chooseThe("sitting", "第一场");
        act(invigilator, "room-resume", "网络恢复");
        PlaywrightAssertions.assertThat(journey.person("lin").the("state-dialog"))
                .hasAttribute(
                        "data-phase", "open", new LocatorAssertions.HasAttributeOptions().setTimeout(BEATS_MILLIS));
    }

    @Test
    @Order(99)
    void noScreenHasSeriousFindingsOrErrors() {
        assertThat(journey.screens().findings()).isEmpty();
        assertThat(journey.complaints()).isEmpty();
    }

    /** A table keeps the cells of rows that it does not show any more. */
    private static void isNotShown(Person invigilator, String name) {
        PlaywrightAssertions.assertThat(invigilator
                        .the("roster")
                        .locator("vaadin-grid-cell-content:visible")
                        .getByText(name))
                .hasCount(0);
    }

    private static void open(Person invigilator, String name) {
        invigilator.the("roster").getByText(name).first().click();
        invigilator.the("seat").locator("text=考场记录").first().waitFor();
    }

    private static void act(Person invigilator, String button, String words) {
        invigilator.the(button).click();
        invigilator.the("act-reason").locator("textarea").fill(words);
        invigilator.the("act-" + button + "-save").click();
        invigilator.the("act-reason").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static LocatorAssertions.ContainsTextOptions slowly() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(BEATS_MILLIS);
    }

    private static LocatorAssertions.HasTextOptions text() {
        return new LocatorAssertions.HasTextOptions().setTimeout(BEATS_MILLIS);
    }
}
