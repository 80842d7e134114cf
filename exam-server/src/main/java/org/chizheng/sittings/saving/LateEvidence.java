package org.chizheng.sittings.saving;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * What reached the server after an attempt had ended: kept as evidence, never counted, and bounded, since whoever holds a
 * ticket may go on sending.
 *
 * @param entries how many are kept of an attempt
 * @param characters how many there are in what they give
 */
record LateEvidence(int entries, long characters) {

    static final LateEvidence NONE = new LateEvidence(0, 0);

    /** More than anybody types in an exam without a line. */
    static final int MOST_ENTRIES = 1_000;

    static final long MOST_CHARACTERS = 1_000_000;

    /** Whether there is room for one more. */
    boolean takes(String chosen) {
        return entries < MOST_ENTRIES && characters + chosen.length() <= MOST_CHARACTERS;
    }

    /** The same with one more. */
    LateEvidence and(String chosen) {
        return new LateEvidence(entries + 1, characters + chosen.length());
    }

    /** What is kept of some attempts, by attempt; those without any are left out. */
    static Map<Long, LateEvidence> of(Connection connection, Set<Long> attempts) throws SQLException {
        Map<Long, LateEvidence> kept = new HashMap<>();
        if (attempts.isEmpty()) {
            return kept;
        }
        String sql = "SELECT attempt_id, COUNT(*), SUM(CHAR_LENGTH(chosen)) FROM answer_log WHERE late = TRUE"
                + " AND attempt_id IN (" + AnswerGroup.marks(attempts.size()) + ") GROUP BY attempt_id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (long attempt : attempts) {
                statement.setLong(at++, attempt);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    kept.put(row.getLong(1), new LateEvidence(row.getInt(2), row.getLong(3)));
                }
            }
        }
        return kept;
    }

    /** Notes in the log of the sitting that there is such evidence now. */
    static void note(Connection connection, Set<Long> attempts, LocalDateTime now) throws SQLException {
        if (attempts.isEmpty()) {
            return;
        }
        String sql = "INSERT INTO sitting_incident (exam_id, sitting_id, attempt_id, kind, told, actor, noted_at)"
                + " SELECT exam_id, sitting_id, id, 'LATE_ANSWERS', '', 'system', ? FROM attempt WHERE id IN ("
                + AnswerGroup.marks(attempts.size()) + ") ORDER BY id";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            statement.setObject(at++, now);
            for (long attempt : attempts) {
                statement.setLong(at++, attempt);
            }
            statement.executeUpdate();
        }
    }
}
