package org.chizheng.journey;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionJson;

/** What the database has of a seat's attempt, read and set past the product. */
record SeatTable(Storage.Access access) {

    /** What counts as the answer to an item; empty if nothing does. */
    String answer(Seat seat, int item) {
        return text(
                "SELECT COALESCE(MAX(chosen), '') FROM answer WHERE attempt_id = ? AND item = ?", seat.attempt(), item);
    }

    /** How many answers count. */
    int answers(Seat seat) {
        return Integer.parseInt(text("SELECT COUNT(*) FROM answer WHERE attempt_id = ?", seat.attempt()));
    }

    String state(Seat seat) {
        return text("SELECT state FROM attempt WHERE id = ?", seat.attempt());
    }

    String receiptHash(Seat seat) {
        return text("SELECT receipt_hash FROM attempt WHERE id = ?", seat.attempt());
    }

    /** How many answers are kept as evidence that came too late. */
    int late(Seat seat) {
        return Integer.parseInt(
                text("SELECT COUNT(*) FROM answer_log WHERE attempt_id = ? AND late = TRUE", seat.attempt()));
    }

    /** Lets an attempt that the bell stopped go on for so long from now, as a compensation does. */
    void reopen(Seat seat, Duration left) {
        write("DELETE FROM exam_result WHERE attempt_id = ?", seat.attempt());
        write(
                "UPDATE attempt SET state = 'UNDERWAY', closed_at = NULL, receipt_answered = NULL,"
                        + " receipt_questions = NULL, receipt_hash = NULL, receipt_signature = NULL, lease_place = NULL,"
                        + " lease_seen_at = NULL, lease_epoch = lease_epoch + 1 WHERE id = ? AND state = 'CLOSED'",
                seat.attempt());
        endIn(seat, left);
    }

    /** Which grant of the right to write is the last one. */
    long lease(Seat seat) {
        return Long.parseLong(text("SELECT lease_epoch FROM attempt WHERE id = ?", seat.attempt()));
    }

    /** Asks this question in the place of another. */
    void asks(int item, QuestionContent content) {
        write(
                "UPDATE exam_question SET content = ? WHERE exam_id = 1 AND version_id = ?",
                QuestionJson.write(content),
                item);
    }

    /** Lets the attempt end so long from now. */
    Instant endIn(Seat seat, Duration left) {
        Instant deadline = Instant.now().plus(left).truncatedTo(ChronoUnit.MILLIS);
        try (Connection connection = connect();
                PreparedStatement statement =
                        connection.prepareStatement("UPDATE attempt SET deadline = ? WHERE id = ?")) {
            statement.setObject(1, LocalDateTime.ofInstant(deadline, ZoneOffset.UTC));
            statement.setLong(2, seat.attempt());
            statement.executeUpdate();
            return deadline;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lets the attempt's clock stand still from now on. */
    void pause(Seat seat) {
        write(
                "UPDATE attempt SET paused_at = ? WHERE id = ?",
                LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS),
                seat.attempt());
    }

    /** Nobody may hand in before then. */
    void opensHandIn(Seat seat, Duration fromNow) {
        write(
                "UPDATE attempt SET hand_in_from = ? WHERE id = ?",
                LocalDateTime.now(ZoneOffset.UTC).plus(fromNow).truncatedTo(ChronoUnit.MILLIS),
                seat.attempt());
    }

    /** Tells the candidate something, as the invigilator does. */
    void tell(Seat seat, String text) {
        write(
                "INSERT INTO sitting_message (exam_id, attempt_id, told, sent_by, sent_at) VALUES (1, ?, ?, 'test', ?)",
                seat.attempt(),
                text,
                LocalDateTime.now(ZoneOffset.UTC).truncatedTo(ChronoUnit.MILLIS));
    }

    /** Keeps an answer as evidence that arrived after the bell. */
    void tookTooLate(Seat seat, long seq, int item, String chosen) {
        write(
                "INSERT INTO answer_log (attempt_id, seq, item, chosen, flagged, late, lease_epoch, saved_at)"
                        + " VALUES (?, ?, ?, ?, FALSE, TRUE, 1, ?)",
                seat.attempt(),
                seq,
                item,
                chosen,
                LocalDateTime.now(ZoneOffset.UTC));
        write("UPDATE attempt SET last_seq = ? WHERE id = ?", seq, seat.attempt());
    }

    /** Forgets an answer that was acknowledged, and makes another one of a second. */
    void corrupt(Seat seat, int lost, int changed, String chosen) {
        write("DELETE FROM answer WHERE attempt_id = ? AND item = ?", seat.attempt(), lost);
        write("UPDATE answer SET chosen = ? WHERE attempt_id = ? AND item = ?", chosen, seat.attempt(), changed);
    }

    private void write(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private String text(String sql, Object... values) {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getString(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    private Connection connect() throws SQLException {
        return DriverManager.getConnection(access.url(), access.user(), access.password());
    }
}
