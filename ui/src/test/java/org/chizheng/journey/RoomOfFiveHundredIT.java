package org.chizheng.journey;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** A room of five hundred on one screen, with a candidate who is let in at the door and leaves the page. */
@EnabledIfEnvironmentVariable(named = "CHIZHENG_LONG_TESTS", matches = ".+")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RoomOfFiveHundredIT {

    private static final String EXAM = "公共法律知识";
    private static final String CANDIDATE = "林若溪";
    private static final int ALL = 500;

    /** A beat of the exam page, and the reading of the roster after it. */
    private static final int BEATS_MILLIS = 40_000;

    private Journey journey;
    private Storage.Access access;
    private long exam;

    @BeforeAll
    void start() throws SQLException {
        Optional<Storage> servers = Storage.servers();
        assumeThat(servers).as("MySQL and Redis: ./exam services up").isPresent();
        Storage storage = servers.orElseThrow();
        journey = Journey.on(storage, "room-of-500");
        access = storage.access(journey.product().folder());
        seat();
    }

    @AfterAll
    void end() {
        if (journey != null) {
            journey.close();
        }
    }

    @Test
    @Order(1)
    void theScreenShowsFiveHundredAndFollowsThem() throws SQLException {
        Person invigilator = journey.person("invigilator").open("/invigilation");
        long pressed = System.nanoTime();
        invigilator.page().getByText(EXAM).first().click();
        PlaywrightAssertions.assertThat(invigilator.the("figure-underway")).containsText("500", slowly());
        invigilator.the("roster").getByText(Pattern.compile("考生\\d+")).first().waitFor();
        long first = System.nanoTime() - pressed;
        journey.look(invigilator, "room-of-500");
        long changed = System.nanoTime();
        run(
                "UPDATE attempt SET state = 'HANDED_IN', closed_at = started_at, receipt_answered = 12"
                        + " WHERE exam_id = ? AND MOD(id, 2) = 0",
                exam);
        PlaywrightAssertions.assertThat(invigilator.the("figure-ended")).containsText("250", slowly());
        System.out.printf(
                "room-of-500 first_ms=%d update_ms=%d (a reading every 3000)%n",
                first / 1_000_000, (System.nanoTime() - changed) / 1_000_000);
        journey.look(invigilator, "room-of-500-half-ended");
    }

    @Test
    @Order(2)
    void whoIsLetInAtTheDoorBegins() {
        Person invigilator = journey.person("invigilator");
        invigilator.fill("姓名或单位", CANDIDATE);
        invigilator.the("roster").getByText(CANDIDATE).first().click();
        invigilator.the("door-note").locator("textarea").fill("持身份证");
        Photograph.isSeen(invigilator, CANDIDATE);
        journey.look(invigilator, "door");
        invigilator.the("door-save").click();
        PlaywrightAssertions.assertThat(invigilator.the("roster")).containsText("已核验", slowly());
        PlaywrightAssertions.assertThat(invigilator.the("roster")).containsText("候考");
        journey.look(invigilator, "door-waiting");
        ExamSteps.enter(journey.person("lin"), EXAM);
        PlaywrightAssertions.assertThat(invigilator.the("roster")).containsText("作答中", slowly());
    }

    @Test
    @Order(3)
    void leavingFullScreenIsCountedAndShown() {
        Person candidate = journey.person("lin");
        candidate.the("full-screen-ask").waitFor();
        candidate.the("full-screen").click();
        PlaywrightAssertions.assertThat(candidate.the("full-screen-ask")).isHidden();
        candidate.page().evaluate("document.exitFullscreen()");
        candidate.the("full-screen-ask").waitFor();
        // Chromium under test is always visible and focused: this is what a covered window tells its page
        candidate
                .page()
                .evaluate("Object.defineProperty(document, 'hidden', { get: () => true, configurable: true });"
                        + " document.dispatchEvent(new Event('visibilitychange'))");
        candidate.page().waitForTimeout(2_000);
        candidate.page().evaluate("delete document.hidden; document.dispatchEvent(new Event('visibilitychange'))");
        Locator twice = journey.person("invigilator")
                .the("roster")
                .locator("vaadin-grid-cell-content")
                .getByText("2", new Locator.GetByTextOptions().setExact(true));
        twice.first().waitFor(new Locator.WaitForOptions().setTimeout(BEATS_MILLIS));
        journey.look(journey.person("invigilator"), "left-the-page");
    }

    @Test
    @Order(99)
    void noScreenHasSeriousFindingsOrErrors() {
        assertThat(journey.screens().findings()).isEmpty();
        assertThat(journey.complaints()).isEmpty();
    }

    /** Five hundred more who sit the demo's exam, beside those of the demo, none of whom has begun. */
    private void seat() throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            connection.setAutoCommit(false);
            long like;
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT e.id, o.id FROM exam e JOIN exam_candidate c ON c.exam_id = e.id"
                            + " JOIN officer o ON o.id = c.officer_id WHERE o.name = ? AND e.title LIKE ?"
                            + " AND e.state = 'PUBLISHED' ORDER BY e.id")) {
                query.setString(1, CANDIDATE);
                query.setString(2, "%" + EXAM + "%");
                try (ResultSet rows = query.executeQuery()) {
                    assertThat(rows.next()).isTrue();
                    exam = rows.getLong(1);
                    like = rows.getLong(2);
                }
            }
            run(
                    connection,
                    "UPDATE exam SET full_screen = TRUE, count_leaving = TRUE, check_identity = TRUE WHERE id = ?",
                    exam);
            for (int i = 1; i <= ALL; i++) {
                long id = 900_000 + i;
                run(
                        connection,
                        "INSERT INTO officer (id, name, gender, id_number_sealed, id_number_hash, id_number_masked,"
                                + " organisation_id, staffing, domain, auxiliary, on_post, revision, registered_by,"
                                + " registered_at) SELECT ?, ?, gender, id_number_sealed, ?, id_number_masked,"
                                + " organisation_id, staffing, domain, auxiliary, on_post, 0, 'test', registered_at"
                                + " FROM officer WHERE id = ?",
                        id,
                        "考生" + i,
                        ("hash" + id).getBytes(US_ASCII),
                        like);
                run(
                        connection,
                        "INSERT INTO exam_candidate (exam_id, officer_id, enrolled_by, enrolled_at)"
                                + " VALUES (?, ?, 'test', UTC_TIMESTAMP(6))",
                        exam,
                        id);
                run(
                        connection,
                        "INSERT INTO exam_paper (id, exam_id, officer_id, ordinal, seed, layout)"
                                + " SELECT ?, exam_id, ?, 1, seed, layout FROM exam_paper"
                                + " WHERE exam_id = ? AND officer_id = ? AND ordinal = 1",
                        id,
                        id,
                        exam,
                        like);
                run(
                        connection,
                        "INSERT INTO attempt (id, exam_id, officer_id, paper_id, ordinal, state, started_at, deadline,"
                                + " hand_in_from, ticket_hashes, lease_epoch, last_seq, lease_seen_at, client_address)"
                                + " VALUES (?, ?, ?, ?, 1, 'UNDERWAY', UTC_TIMESTAMP(6),"
                                + " UTC_TIMESTAMP(6) + INTERVAL 1 HOUR, UTC_TIMESTAMP(6), ?, 1, 0,"
                                + " UTC_TIMESTAMP(6) + INTERVAL 20 MINUTE, ?)",
                        id,
                        exam,
                        id,
                        id,
                        "none" + id,
                        "10.3." + i / 250 + "." + (1 + i % 250));
            }
            connection.commit();
        }
    }

    private void run(String sql, Object... values) throws SQLException {
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            run(connection, sql, values);
        }
    }

    private static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static LocatorAssertions.ContainsTextOptions slowly() {
        return new LocatorAssertions.ContainsTextOptions().setTimeout(BEATS_MILLIS);
    }
}
