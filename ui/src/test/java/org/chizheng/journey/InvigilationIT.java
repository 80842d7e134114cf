package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** An invigilator and two candidates in three browsers: what one does, the others see without a reload. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class InvigilationIT {

    private static final String EXAM = "公共法律知识";

    /** A beat of the exam page, and the reading of the roster after it. */
    private static final int BEATS_MILLIS = 40_000;

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
    @Order(99)
    void noScreenHasSeriousFindingsOrErrors() {
        assertThat(journey.screens().findings()).isEmpty();
        assertThat(journey.complaints()).isEmpty();
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
