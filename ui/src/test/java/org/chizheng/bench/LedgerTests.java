package org.chizheng.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.chizheng.journey.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ledger that sees no loss proves nothing: it is shown some. */
class LedgerTests {

    private static final Given FIRST = new Given(1, 1, 7, "A");
    private static final Given SECOND = new Given(1, 2, 7, "B");

    private final Storage.Access access =
            new Storage.Access("jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=MySQL", "sa", "");
    private Connection connection;

    @BeforeEach
    void open() throws SQLException {
        connection = DriverManager.getConnection(access.url(), access.user(), access.password());
        run("CREATE TABLE answer_log (attempt_id BIGINT, seq BIGINT, item INT, chosen VARCHAR(26), late BOOLEAN)");
        run("CREATE TABLE answer (attempt_id BIGINT, item INT, seq BIGINT, chosen VARCHAR(26))");
        run("INSERT INTO answer_log VALUES (1, 1, 7, 'A', FALSE), (1, 2, 7, 'B', FALSE)");
        run("INSERT INTO answer VALUES (1, 7, 2, 'B')");
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @Test
    void isContentWhenEverythingIsThere() throws SQLException {
        assertThat(losses()).isEmpty();
    }

    @Test
    void acceptsWhatWasCommittedAndNeverAcknowledged() throws SQLException {
        run("INSERT INTO answer_log VALUES (1, 3, 7, 'C', FALSE)");
        run("UPDATE answer SET seq = 3, chosen = 'C'");
        assertThat(losses()).isEmpty();
    }

    @Test
    void missesAnAnswerInTheLog() throws SQLException {
        run("DELETE FROM answer_log WHERE seq = 1");
        assertThat(losses()).singleElement().asString().contains(FIRST.toString());
    }

    @Test
    void noticesAnotherAnswerUnderTheSameNumber() throws SQLException {
        run("UPDATE answer_log SET chosen = 'D' WHERE seq = 1");
        assertThat(losses()).singleElement().asString().contains(FIRST.toString());
    }

    @Test
    void doesNotTakeALateAnswerForAnAcknowledgedOne() throws SQLException {
        run("UPDATE answer_log SET late = TRUE WHERE seq = 1");
        assertThat(losses()).singleElement().asString().contains(FIRST.toString());
    }

    @Test
    void noticesThatAnOlderAnswerCounts() throws SQLException {
        run("UPDATE answer SET seq = 1, chosen = 'A'");
        assertThat(losses()).singleElement().asString().contains(SECOND.toString());
    }

    @Test
    void addsUpWhatEveryAnswerEarned() throws SQLException {
        result("1.0");
        run("INSERT INTO answer_log VALUES (1, 3, 7, 'A', FALSE), (1, 4, 8, 'A', TRUE)");
        assertThat(Ledger.wrongScores(access)).isEmpty();
    }

    @Test
    void noticesAScoreThatMissesAnAnswer() throws SQLException {
        result("0.0");
        run("INSERT INTO answer_log VALUES (1, 3, 7, 'A', FALSE)");
        assertThat(Ledger.wrongScores(access)).singleElement().asString().contains("earned 1.0, result 0.0");
    }

    @Test
    void noticesAnAttemptWithoutAResult() throws SQLException {
        result("NULL");
        assertThat(Ledger.wrongScores(access)).singleElement().asString().contains("result null");
    }

    private void result(String score) throws SQLException {
        run("CREATE TABLE attempt (id BIGINT, state VARCHAR(20))");
        run("CREATE TABLE exam_result (attempt_id BIGINT, score DECIMAL(7, 1))");
        run("INSERT INTO attempt VALUES (1, 'HANDED_IN')");
        run("INSERT INTO exam_result VALUES (1, " + score + ")");
    }

    private List<String> losses() throws SQLException {
        return Ledger.losses(access, List.of(FIRST, SECOND));
    }

    private void run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
