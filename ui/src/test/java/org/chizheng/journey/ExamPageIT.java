package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The exam page in a browser: what it does while answers are typed, places change and clocks move. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamPageIT {

    private static final int SEATS = 40;

    /** Bytes a second on which a paper of nothing but text takes longer than anybody waits for a dead line. */
    private static final int NARROW = 250;

    private SeededRoom room;

    @BeforeAll
    void start() {
        room = SeededRoom.withSeats(SEATS);
    }

    @AfterEach
    void tidy() {
        room.tidy();
    }

    @AfterAll
    void end() {
        if (room != null) {
            room.close();
        }
    }

    @ParameterizedTest
    @CsvSource({SeededRoom.FIRST_ESSAY + ",essay", SeededRoom.BLANKS + ",blank-2"})
    void whatIsBeingComposedOutlivesSavingAndItsAcknowledgement(int item, String field) {
        SeededDesk desk = room.desk().turnTo(item);
        desk.the(field).click();
        InputMethod method = new InputMethod(desk.page()).commits("行政").composes("chufa");
        assertThat(desk.saving()).isEqualTo("waiting");
        // the pause lets the first word go and the server acknowledges it: the question is drawn for each of them
        desk.says("saved");
        assertThat(desk.the(field).inputValue()).isEqualTo("行政chufa");
        method.composes("chufafa");
        assertThat(desk.the(field).inputValue()).isEqualTo("行政chufafa");
        method.commits("处罚法");
        assertThat(desk.the(field).inputValue()).isEqualTo("行政处罚法");
        assertThat(desk.saving()).isEqualTo("waiting");
        desk.says("saved");
        assertThat(desk.the(field).inputValue()).isEqualTo("行政处罚法");
        assertThat(room.table().answer(desk.seat(), item)).contains("行政处罚法");
    }

    @ParameterizedTest
    @ValueSource(strings = {"held", "lost"})
    void aForgottenTabTakesNothingOverWhenItsOldBellRings(String phase) {
        String address = room.line().address();
        SeededDesk forgotten = room.empty();
        SeededDesk working = room.elsewhere(forgotten);
        forgotten.page().clock().install();
        if (phase.equals("held")) {
            working.open(address).begins().choose(1, "A").says("saved");
            forgotten.open(address);
        } else {
            forgotten.open(address).begins().choose(1, "A").says("saved");
            working.open(address).isTold("held").the("take-over").click();
            working.begins().choose(1, "B").says("saved");
            forgotten.choose(2, "A");
        }
        forgotten.isTold(phase);
        long lease = room.table().lease(working.seat());
        // by its own clock it is long over
        forgotten.page().clock().fastForward(Duration.ofHours(13).toMillis());
        // it asks the server, which knows better
        forgotten.page().waitForTimeout(3_000);
        forgotten.isTold(phase);
        working.choose(3, "C").says("saved");
        PlaywrightAssertions.assertThat(working.the("state-dialog")).isHidden();
        assertThat(room.table().lease(working.seat())).isEqualTo(lease);
        assertThat(room.table().answer(working.seat(), 3)).isEqualTo("C");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void takingOverWhileAnAnswerIsOnItsWayEndsInThisPlace(boolean isHeard) {
        SeededDesk desk = room.desk().choose(1, "A").says("saved");
        room.line().stick("/answers", isHeard);
        desk.choose(2, "A");
        room.line().awaitStuck();
        SeededDesk other = room.elsewhere(desk).open(room.line().address()).isTold("held");
        other.the("take-over").click();
        other.begins().choose(4, "D").says("saved");
        desk.beat().isTold("lost").the("take-over").click();
        desk.choose(3, "C");
        // what was said under the lease before last is answered only now: it was taken, or it is refused
        room.line().letGo();
        desk.says("saved");
        PlaywrightAssertions.assertThat(desk.the("state-dialog")).isHidden();
        assertThat(room.table().answer(desk.seat(), 2)).isEqualTo("A");
        assertThat(room.table().answer(desk.seat(), 3)).isEqualTo("C");
        other.beat().isTold("lost");
    }

    @Test
    void offlineIsSaidUntilTheServerIsHeard() {
        SeededDesk desk = room.desk().choose(1, "A").says("saved");
        room.line().cut();
        desk.beat().says("offline-saved");
        for (int look = 0; look < 60; look++) {
            assertThat(desk.saving()).isEqualTo("offline-saved");
            desk.page().waitForTimeout(250);
        }
        room.line().mend();
        desk.says("saved");
    }

    @Test
    void aRequestThatHangsAtTheBellCostsNoAnswer() {
        SeededDesk desk = room.desk();
        Instant deadline = room.table().endIn(desk.seat(), Duration.ofSeconds(12));
        desk.choose(1, "A").says("saved").turnTo(2);
        room.line().stick("/answers", false);
        desk.waitUntil(deadline.minusMillis(800));
        desk.choose(2, "C");
        room.line().awaitStuck();
        String receipt = desk.receipt();
        assertThat(room.table().answer(desk.seat(), 2)).isEqualTo("C");
        assertThat(room.table().receiptHash(desk.seat())).isEqualTo(receipt);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
    void aLineThatIsBackJustAfterTheBellBringsWhatWasSaidBefore() {
        SeededDesk desk = room.desk();
        Instant deadline = room.table().endIn(desk.seat(), Duration.ofSeconds(45));
        desk.choose(1, "A").says("saved");
        // long enough for the page to have become slow in trying
        room.line().cut();
        desk.choose(2, "C").says("offline");
        desk.waitUntil(deadline.plusSeconds(5));
        room.line().mend();
        assertThat(desk.receipt()).isEqualTo(room.table().receiptHash(desk.seat()));
        assertThat(room.table().answer(desk.seat(), 2)).isEqualTo("C");
    }

    @Test
    void whatTheServerSaidOfTheTimeOutlivesAReloadWithoutALine() {
        SeededDesk desk = room.desk().choose(1, "A").says("saved").isKept();
        room.table().endIn(desk.seat(), Duration.ofHours(2));
        desk.beat();
        assertThat(desk.shows(7_000, 7_200)).isTrue();
        desk.page().waitForTimeout(1_000);
        room.line().cut();
        desk.page().reload();
        desk.begins();
        assertThat(desk.shows(7_000, 7_200)).as("%s", desk.secondsLeft()).isTrue();
        room.line().mend();
        desk.choose(2, "A").says("saved");
        room.table().pause(desk.seat());
        desk.beat().isTold("paused");
        desk.page().waitForTimeout(1_000);
        room.line().cut();
        desk.page().reload();
        desk.isTold("paused");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
    void aPaperOnANarrowLineTakesItsTimeAndIsNotLoadedTwice() {
        SeededDesk before = room.desk().isKept();
        room.line().throttle(NARROW);
        SeededDesk desk = room.nextAt(before).open(room.line().address());
        long began = System.nanoTime();
        desk.the("stem").waitFor(new Locator.WaitForOptions().setTimeout(120_000));
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isGreaterThan(Duration.ofSeconds(16));
        room.line().mend();
        desk.choose(1, "A").says("saved");
        List<String> asked = new CopyOnWriteArrayList<>();
        desk.page().onRequest(request -> asked.add(request.url()));
        desk.page().reload();
        desk.begins().choose(2, "B").says("saved");
        assertThat(asked)
                .anyMatch(address -> address.endsWith("/attempts/" + desk.seat().attempt() + "?questions=false"))
                .noneMatch(
                        address -> address.endsWith("/attempts/" + desk.seat().attempt()));
        assertThat(room.table().answer(desk.seat(), 2)).isEqualTo("B");
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
    void aFullJournalGoesOutOverANarrowLinePieceByPiece() {
        SeededDesk desk = room.desk().choose(1, "A").says("saved");
        room.line().cut();
        String text = "行政处罚法".repeat(800);
        for (int item = SeededRoom.FIRST_ESSAY; item <= SeededRoom.LAST_ESSAY; item++) {
            desk.turnTo(item).the("essay").fill(text + item);
        }
        desk.says("offline");
        room.line().throttle(1_500);
        room.line().splice();
        desk.says("saved");
        for (int item = SeededRoom.FIRST_ESSAY; item <= SeededRoom.LAST_ESSAY; item++) {
            assertThat(room.table().answer(desk.seat(), item)).contains(text + item);
        }
    }

    @Test
    void whatIsWrittenOfflineLeavesTwoEntriesHoweverOftenTheLineIsTried() {
        SeededDesk desk = room.empty();
        desk.page().clock().install();
        desk.open(room.line().address()).begins().choose(1, "A").says("saved");
        room.line().cut();
        desk.turnTo(SeededRoom.FIRST_ESSAY);
        for (int burst = 1; burst <= 6; burst++) {
            desk.the("essay").fill("依法行政".repeat(burst));
            // the typing pauses, and then the line is tried
            desk.page().clock().fastForward(2_000);
            desk.page().waitForTimeout(200);
            desk.page().clock().fastForward(25_000);
            desk.page().waitForTimeout(200);
        }
        desk.says("offline");
        assertThat(desk.journal()).isBetween(1, 2);
        room.line().mend();
        desk.page().clock().fastForward(25_000);
        desk.says("saved");
        assertThat(room.table().answer(desk.seat(), SeededRoom.FIRST_ESSAY)).contains("依法行政".repeat(6));
    }

    @Test
    void aPauseStaysBeforeTheQuestionHoweverOftenItIsEscaped() {
        SeededDesk desk = room.desk().choose(1, "A").says("saved");
        room.table().pause(desk.seat());
        desk.beat().isTold("paused");
        PlaywrightAssertions.assertThat(desk.the("stem")).isHidden();
        for (int escape = 0; escape < 4; escape++) {
            desk.page().keyboard().press("Escape");
            desk.page().waitForTimeout(200);
        }
        desk.isTold("paused");
    }

    @Test
    void aMessageStaysUntilItIsPutAwayAndNoStrokeDoesThat() {
        SeededDesk desk = room.desk();
        desk.turnTo(SeededRoom.FIRST_ESSAY).the("essay").click();
        room.table().tell(desk.seat(), "还有十分钟");
        desk.beat();
        // the server may remember for a moment that there was no message
        PlaywrightAssertions.assertThat(desk.the("message-text"))
                .hasText("还有十分钟", new LocatorAssertions.HasTextOptions().setTimeout(30_000));
        for (String key : List.of("Enter", " ", "Escape", "Escape", "Escape")) {
            desk.page().keyboard().press(key);
            desk.page().waitForTimeout(200);
        }
        PlaywrightAssertions.assertThat(desk.the("message-dialog")).isVisible();
        desk.the("close-message").click();
        PlaywrightAssertions.assertThat(desk.the("message-dialog")).isHidden();
    }

    @Test
    void aRefusedHandInIsExplainedInTheLanguageOfThePage() {
        SeededDesk desk = room.desk().choose(1, "A").says("saved");
        room.table().opensHandIn(desk.seat(), Duration.ofHours(1));
        desk.pressHandIn();
        PlaywrightAssertions.assertThat(desk.the("toasts")).hasText("未能交卷：尚未到允许交卷的时间");
    }

    @Test
    void aPaperThatIsLongOverIsClearedForWhoeverSitsThereNext() {
        SeededDesk before = room.desk().choose(1, "A").says("saved");
        before.page().close();
        SeededDesk next = tomorrow(room.nextAt(before));
        assertThat(next.remains()).doesNotContain(before.seat().ticket());
    }

    @Test
    void anAnswerThatWasNeverSentIsClearedForNobody() {
        SeededDesk before = room.desk().choose(1, "A").says("saved");
        room.line().cut();
        before.choose(2, "B").says("offline");
        before.page().close();
        room.line().mend();
        SeededDesk next = tomorrow(room.nextAt(before));
        assertThat(next.remains()).contains(before.seat().ticket());
        assertThat(next.journal()).isEqualTo(1);
    }

    private SeededDesk tomorrow(SeededDesk desk) {
        desk.page()
                .clock()
                .install(new Clock.InstallOptions()
                        .setTime(Date.from(Instant.now().plus(Duration.ofDays(1)))));
        return desk.open(room.line().address()).begins().choose(1, "C").says("saved");
    }

    @Test
    void aStoreThatTheDeviceClosedIsOpenedAgain() {
        SeededDesk desk = room.desk().choose(1, "A").says("saved");
        JsonObject order = new JsonObject();
        order.addProperty("origin", URI.create(desk.page().url()).resolve("/").toString());
        order.addProperty("storageTypes", "indexeddb");
        desk.page().context().newCDPSession(desk.page()).send("Storage.clearDataForOrigin", order);
        room.line().cut();
        desk.choose(2, "B").says("offline");
        assertThat(desk.journal()).isEqualTo(1);
    }

    @Test
    void aBrowserThatKeepsNothingForPagesCanSitTheExam() {
        SeededDesk desk = room.empty();
        for (String storage : List.of("localStorage", "sessionStorage")) {
            desk.page()
                    .addInitScript("Object.defineProperty(window, '" + storage
                            + "', { get() { throw new DOMException('blocked', 'SecurityError'); } })");
        }
        desk.open(room.line().address()).begins().choose(1, "A").says("saved");
        assertThat(room.table().answer(desk.seat(), 1)).isEqualTo("A");
    }
}
