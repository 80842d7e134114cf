package org.chizheng.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.chizheng.bench.SeededExam.Seat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;

/** The power goes before the bell and comes back after it: what the candidate lost is given back, on the screens. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OutageIT {

    private static final String EXAM = "公共法律知识";
    private static final String CANDIDATE = "林若溪";
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private Journey journey;
    private SeatTable table;
    private Seat seat;
    private String firstReceipt = "";
    private String firstCheck = "";

    @BeforeAll
    void start() {
        Optional<Storage> servers = Storage.servers();
        assumeThat(servers).as("MySQL and Redis: ./exam services up").isPresent();
        Storage storage = servers.orElseThrow();
        journey = Journey.on(storage, "outage");
        table = new SeatTable(storage.access(Path.of("")));
    }

    @AfterAll
    void end() {
        if (journey != null) {
            journey.close();
        }
    }

    @Test
    @Order(1)
    void theBellStopsWhoSitsInTheDark() {
        Person candidate = journey.person("lin");
        ExamSteps.enter(candidate, EXAM);
        String address = candidate.page().url();
        seat = new Seat(Long.parseLong(address.replaceAll(".*[?&]a=(\\d+).*", "$1")), "");
        new SeededDesk(candidate.page(), seat).choose(1, "A").says("saved");
        candidate.page().navigate("about:blank");
        table.endIn(seat, Duration.ofSeconds(-60));

        candidate.page().navigate(address);
        firstReceipt = new SeededDesk(candidate.page(), seat).receipt();
        firstCheck = candidate.page().locator(".receipt-proof a").getAttribute("href");
        assertThat(table.state(seat)).isEqualTo("CLOSED");
        assertThat(table.receiptHash(seat)).isEqualTo(firstReceipt);
    }

    @Test
    @Order(2)
    void oneProposesForThoseWhoWereHitAndAnotherApproves() {
        Person coordinator = journey.person("coordinator").open("/invigilation");
        coordinator.page().getByText(EXAM).first().click();
        coordinator.the("roster").waitFor();
        Person invigilator = journey.person("invigilator").open("/invigilation");
        invigilator.page().getByText(EXAM).first().click();
        invigilator.the("roster").waitFor();
        invigilator.tick(invigilator.the("roster"), CANDIDATE);
        invigilator.the("propose").click();
        LocalDateTime now = LocalDateTime.now(ZoneId.of("Asia/Shanghai"));
        invigilator.fillTime("outage-from", MINUTE.format(now.minusMinutes(10)));
        invigilator.fillTime("outage-to", MINUTE.format(now.plusMinutes(2)));
        invigilator.the("outage-minutes").locator("input").fill("20");
        invigilator.the("outage-reason").locator("textarea").fill("全镇停电");
        invigilator.sees("所选 1 人");
        journey.look(invigilator, "outage-proposal");
        invigilator.the("outage-save").click();
        invigilator.sees("故障恢复后再申请");
        // the attempt began within this minute, and the outage has to end after that
        invigilator.page().waitForTimeout((61 - now.getSecond()) * 1_000);
        invigilator.fillTime("outage-to", MINUTE.format(now.plusMinutes(1)));
        invigilator.the("outage-save").click();
        invigilator.sees("指定考生 1 人");

        // it arrives on the screen that is open
        coordinator.the("approve").click();
        coordinator.sees(MINUTE.format(now.minusMinutes(10)) + " – ");
        coordinator.press("确认批准");
        coordinator.sees("补时 1 人，其中恢复考试 1 人；未补时 0 人");
        journey.look(coordinator, "outage-approved");
        assertThat(table.state(seat)).isEqualTo("UNDERWAY");
    }

    @Test
    @Order(3)
    void theCandidateGoesOnFromTheDeskAndEndsASecondTime() {
        Person candidate = journey.person("lin");
        ExamSteps.enter(candidate, EXAM);
        SeededDesk desk = new SeededDesk(candidate.page(), seat);
        assertThat(desk.chosen(1)).as("from the server: nothing was left here").isEqualTo("A");
        desk.choose(2, "B").says("saved");
        candidate.page().reload();
        desk.begins();
        assertThat(desk.chosen(2)).isEqualTo("B");
        table.endIn(seat, Duration.ofSeconds(2));
        desk.choose(3, "A");
        String secondReceipt = desk.receipt();
        assertThat(secondReceipt).isNotEqualTo(firstReceipt).isEqualTo(table.receiptHash(seat));
        assertThat(table.answers(seat)).isGreaterThanOrEqualTo(2);
    }

    @Test
    @Order(4)
    void theFirstReceiptIsToldAsSuperseded() {
        Person anybody = journey.anybody();
        anybody.open(firstCheck);
        anybody.the("receipt-superseded").waitFor();
        anybody.sees("回执真实，但不再有效");
        journey.look(anybody, "receipt-superseded");
    }

    @Test
    @Order(99)
    void noScreenHasSeriousFindingsOrErrors() {
        assertThat(journey.screens().findings()).isEmpty();
        assertThat(journey.complaints()).isEmpty();
    }
}
