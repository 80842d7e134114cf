package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chizheng.bench.MixedPaper;
import org.chizheng.bench.SeededExam;
import org.chizheng.bench.SeededExam.Seat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The exam page in a browser, at the far end of a line that gets bad in every way that lines do. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadLineIT {

    private static final int SEATS = 18;

    private final List<BrowserContext> contexts = new ArrayList<>();
    private Iterator<Seat> seats;
    private RunningProduct product;
    private SeatTable table;
    private Browser browser;
    private BadLine line;

    @BeforeAll
    void start() {
        Optional<Storage> servers = Storage.servers();
        assumeThat(servers).as("MySQL and Redis: ./exam services up").isPresent();
        Storage storage = servers.orElseThrow();
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        List<Seat> all = new ArrayList<>();
        product = RunningProduct.prepared(
                storage,
                folder -> all.addAll(MixedPaper.with(SEATS, storage.access(folder), new Random(seed))),
                "--chizheng.demo=false");
        seats = all.iterator();
        table = new SeatTable(storage.access(product.folder()));
        line = new BadLine(product.at("/").getPort(), seed);
        browser = new Browser();
    }

    @AfterEach
    void mend() {
        line.mend();
        contexts.forEach(BrowserContext::close);
        contexts.clear();
    }

    @AfterAll
    void end() throws IOException {
        if (product != null) {
            browser.close();
            line.close();
            product.close();
        }
    }

    @Test
    void tenMinutesWithoutALineAndAReloadInBetweenCostNothing() {
        SeededDesk desk = desk(device());
        desk.page().clock().install();
        desk.open(line.address()).begins().choose(1, "A").says("saved").isKept();
        long before = desk.secondsLeft();
        line.cut();
        desk.choose(2, "B").choose(3, "C").says("offline");
        desk.page().clock().fastForward(Duration.ofMinutes(5).toMillis());
        desk.choose(2, "D").says("offline");
        assertThat(desk.shows(before - 360, before - 300))
                .as("the clock goes on by itself: %s of %s", desk.secondsLeft(), before)
                .isTrue();
        desk.page().reload();
        desk.begins().says("offline");
        assertThat(List.of(desk.chosen(1), desk.chosen(2), desk.chosen(3))).containsExactly("A", "D", "C");
        desk.page().clock().fastForward(Duration.ofMinutes(5).toMillis());
        desk.choose(4, "A").says("offline");
        assertThat(table.answers(desk.seat())).isEqualTo(1);
        line.mend();
        desk.page().clock().fastForward(Duration.ofSeconds(30).toMillis());
        desk.says("saved");
        assertThat(answers(desk, 1, 2, 3, 4)).containsExactly("A", "D", "C", "A");
        assertThat(desk.shows(before - 120, before))
                .as("ten minutes passed on this device and nowhere else: %s of %s", desk.secondsLeft(), before)
                .isTrue();
    }

    @Test
    void oneOfTwoTabsWritesAndTheOtherIsTold() {
        BrowserContext device = device();
        SeededDesk first = desk(device);
        first.open(line.address()).begins().choose(1, "A").says("saved");
        SeededDesk second = new SeededDesk(device.newPage(), first.seat());
        second.open(line.address()).isTold("held");
        second.the("take-over").click();
        second.begins();
        assertThat(second.chosen(1)).isEqualTo("A");
        second.choose(1, "B").choose(2, "B").says("saved");
        first.choose(1, "C").isTold("lost");
        assertThat(answers(first, 1, 2)).containsExactly("B", "B");
        SeededDesk elsewhere = new SeededDesk(device().newPage(), first.seat());
        elsewhere.open(line.address()).isTold("held");
        elsewhere.the("take-over").click();
        elsewhere.begins().choose(3, "D").says("saved");
        second.choose(2, "C").isTold("lost");
        assertThat(answers(first, 1, 2, 3)).containsExactly("B", "B", "D");
    }

    @ParameterizedTest
    @ValueSource(ints = {-60, 60})
    void aDeviceClockThatIsAnHourOffChangesNothing(int minutes) {
        SeededDesk desk = desk(device());
        Instant deadline = table.endIn(desk.seat(), Duration.ofMinutes(30));
        Instant wrong = Instant.now().plus(Duration.ofMinutes(minutes));
        desk.page().clock().install(new Clock.InstallOptions().setTime(wrong.toEpochMilli()));
        desk.open(line.address()).begins().choose(1, "A").says("saved").isKept();
        assertThat(desk.shows(left(deadline) - 3, left(deadline) + 3)).isTrue();
        // without the server, all that is left is the device's clock and how wrong it was
        line.cut();
        desk.page().reload();
        desk.begins().choose(2, "B").says("offline");
        assertThat(desk.shows(left(deadline) - 5, left(deadline) + 5)).isTrue();
        line.mend();
        desk.says("saved");
        assertThat(answers(desk, 1, 2)).containsExactly("A", "B");
        assertThat(table.state(desk.seat())).isEqualTo("UNDERWAY");
    }

    @Test
    void lossAndSecondsOfDelayOnlyTakeTime() {
        SeededDesk desk = desk(device()).open(line.address()).begins();
        line.delay(Duration.ofMillis(1_000));
        line.loss(0.1);
        line.throttle(20_000);
        for (int item = 1; item <= 15; item++) {
            desk.choose(item, SeededExam.letter(item % 4));
            desk.page().waitForTimeout(300);
        }
        desk.says("saved");
        for (int item = 1; item <= 15; item++) {
            assertThat(table.answer(desk.seat(), item)).isEqualTo(SeededExam.letter(item % 4));
        }
        String receipt = desk.pressHandIn().receipt();
        assertThat(table.receiptHash(desk.seat())).isEqualTo(receipt);
    }

    @Test
    void aHandInWhoseAnswerIsLostGivesTheSameReceiptAndLeavesNothingReadable() {
        SeededDesk desk = desk(device()).open(line.address()).begins();
        desk.choose(1, "A").choose(2, "B").says("saved");
        line.loseAnswers("/hand-in", 2);
        desk.pressHandIn();
        String receipt = desk.receipt();
        assertThat(line.answersToLose()).as("both answers were lost").isZero();
        assertThat(table.state(desk.seat())).isEqualTo("HANDED_IN");
        assertThat(table.receiptHash(desk.seat())).isEqualTo(receipt);
        desk.page().reload();
        assertThat(desk.receipt()).isEqualTo(receipt);
        assertThat(desk.remains())
                .doesNotContain(
                        "stem 1", "stem 2", "option 0", "option 1", desk.seat().ticket())
                .contains("shell");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_500})
    void theLastAnswerInTheFinalSecondCounts(int delayMillis) {
        SeededDesk desk = desk(device()).open(line.address()).begins();
        Instant deadline = table.endIn(desk.seat(), Duration.ofSeconds(12));
        desk.choose(1, "A").says("saved");
        desk.turnTo(2);
        line.delay(Duration.ofMillis(delayMillis));
        desk.page()
                .waitForTimeout(Duration.between(Instant.now(), deadline.minusMillis(600))
                        .toMillis());
        desk.page().locator("question-card label.option").nth(2).click();
        String receipt = desk.receipt();
        assertThat(Instant.now()).isAfter(deadline);
        assertThat(answers(desk, 1, 2)).containsExactly("A", "C");
        assertThat(table.receiptHash(desk.seat())).isEqualTo(receipt);
    }

    @Test
    void whatTheServerHasDifferentlyIsSaidAnewBeforeItIsHandedIn() {
        SeededDesk desk = desk(device()).open(line.address()).begins();
        desk.choose(1, "A").choose(2, "B").choose(3, "C").says("saved");
        table.corrupt(desk.seat(), 1, 2, "D");
        String receipt = desk.pressHandIn().receipt();
        assertThat(answers(desk, 1, 2, 3)).containsExactly("A", "B", "C");
        assertThat(table.receiptHash(desk.seat())).isEqualTo(receipt);
        assertThat(table.state(desk.seat())).isEqualTo("HANDED_IN");
    }

    @Test
    void timeThatWasGivenWhileTheLineWasDownIsNotHandedInAway() {
        SeededDesk desk = desk(device()).open(line.address()).begins();
        table.endIn(desk.seat(), Duration.ofSeconds(10));
        desk.choose(1, "A").says("saved");
        line.cut();
        table.endIn(desk.seat(), Duration.ofMinutes(10));
        desk.isTold("bell");
        // past the spread at the bell: from here on the page only waits for the line
        desk.page().waitForTimeout(4_000);
        line.mend();
        desk.choose(2, "B").says("saved");
        assertThat(table.state(desk.seat())).isEqualTo("UNDERWAY");
        assertThat(answers(desk, 1, 2)).containsExactly("A", "B");
        table.endIn(desk.seat(), Duration.ofSeconds(3));
        String receipt = desk.choose(3, "C").receipt();
        assertThat(table.receiptHash(desk.seat())).isEqualTo(receipt);
        assertThat(table.state(desk.seat())).as("stopped, not given away").isEqualTo("CLOSED");
        assertThat(table.answer(desk.seat(), 3)).isEqualTo("C");
    }

    @Test
    void whatMissedTheBellIsKeptSaidAndCountsOnceTheTimeIsGivenBack() {
        missesTheBell(true);
    }

    @Test
    @EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
    void soDoesWhatMissedTheBellOnAPageThatWasNeverClosed() {
        missesTheBell(false);
    }

    private void missesTheBell(boolean reloads) {
        SeededDesk desk = desk(device());
        table.endIn(desk.seat(), Duration.ofSeconds(30));
        desk.open(line.address()).begins().isKept().choose(1, "A").says("saved");
        line.cut();
        for (int item = 2; item <= 3; item++) {
            desk.turnTo(item);
            for (int i = 0; i < 26; i++) {
                desk.page().locator("question-card label.option").nth(i % 4).click();
            }
        }
        if (reloads) {
            desk.page().reload();
        }
        desk.isTold("bell");
        table.endIn(desk.seat(), Duration.ofMinutes(-1));
        line.mend();
        PlaywrightAssertions.assertThat(desk.the("receipt-late"))
                .containsText("2", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        PlaywrightAssertions.assertThat(desk.the("receipt-sending")).hasCount(0);
        assertThat(table.late(desk.seat())).as("more than one batch").isEqualTo(52);
        assertThat(table.answers(desk.seat())).isEqualTo(1);
        desk.page().waitForTimeout(500);
        assertThat(desk.remains()).doesNotContain("stem 2", desk.seat().ticket());

        table.reopen(desk.seat(), Duration.ofMinutes(10));
        desk.page().navigate("about:blank");
        desk.open(line.address()).begins().says("saved");
        assertThat(List.of(desk.chosen(1), desk.chosen(2), desk.chosen(3))).containsExactly("A", "B", "B");
        assertThat(answers(desk, 1, 2, 3)).containsExactly("A", "B", "B");
        desk.page().locator(".toasts button").click();
        assertThat(desk.pressHandIn().receipt()).isEqualTo(table.receiptHash(desk.seat()));
    }

    @Test
    void whatCannotBeSentStaysUntilTheLineIsBack() {
        SeededDesk desk = desk(device()).open(line.address()).begins().isKept();
        table.endIn(desk.seat(), Duration.ofSeconds(8));
        desk.choose(1, "A").says("saved");
        line.cut();
        desk.choose(2, "B").choose(3, "C");
        desk.isTold("bell");
        table.endIn(desk.seat(), Duration.ofMinutes(-1));
        line.mend();
        line.loseAnswers("/answers", 1_000);
        desk.the("receipt-sending").waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        assertThat(desk.remains()).doesNotContain("stem 2").contains(desk.seat().ticket());
        line.cut();
        desk.page().reload();
        desk.the("receipt-sending").waitFor();
        line.mend();
        PlaywrightAssertions.assertThat(desk.the("receipt-late"))
                .containsText("2", new LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
        assertThat(table.late(desk.seat())).isEqualTo(2);
        assertThat(desk.remains()).doesNotContain(desk.seat().ticket());
    }

    @Test
    void whatCameTooLateBeforeTheClockRanAgainIsSaidAnew() {
        SeededDesk desk = desk(device()).open(line.address()).begins();
        desk.choose(1, "A").says("saved");
        line.cut();
        desk.choose(2, "B").says("offline");
        // it had reached the server after the bell, the answer to it got lost, and since then the attempt goes on
        table.tookTooLate(desk.seat(), 2, 2, "B");
        line.mend();
        desk.says("saved");
        assertThat(answers(desk, 1, 2)).containsExactly("A", "B");
        assertThat(table.state(desk.seat())).isEqualTo("UNDERWAY");
        assertThat(desk.pressHandIn().receipt()).isEqualTo(table.receiptHash(desk.seat()));
    }

    private SeededDesk desk(BrowserContext device) {
        return new SeededDesk(device.newPage(), seats.next());
    }

    private BrowserContext device() {
        Person person = browser.atDesk(line.address());
        person.page().close();
        contexts.add(person.context());
        return person.context();
    }

    private List<String> answers(SeededDesk desk, int... items) {
        List<String> all = new ArrayList<>();
        for (int item : items) {
            all.add(table.answer(desk.seat(), item));
        }
        return all;
    }

    private static long left(Instant deadline) {
        return Duration.between(Instant.now(), deadline).toSeconds();
    }
}
