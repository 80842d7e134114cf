package org.chizheng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.questionbank.drawing.Blueprint;

/** Takes questions out of a seeded bank one by one, each in a transaction and noted as the product notes it. */
record OneChange(Connection connection) {

    private static final int MOST = 20;

    /** Approved questions of a path that a cell may draw. */
    List<Long> candidates(String path, Blueprint.Cell cell) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("""
                SELECT id FROM questions WHERE state = 'APPROVED' AND organisation_path = ? AND type = ? AND subject = ?
                ORDER BY id LIMIT\s""" + MOST)) {
            query.setString(1, path);
            query.setString(2, cell.type().name());
            query.setString(3, cell.subject());
            List<Long> ids = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    ids.add(rows.getLong(1));
                }
            }
            return ids;
        }
    }

    void suspend(long question) throws SQLException {
        connection.setAutoCommit(false);
        run("UPDATE question_change_clock SET latest = latest + 1");
        run("DELETE FROM question_changes WHERE question_id = ?", question);
        run("""
                INSERT INTO question_changes (question_id, sequence_number)
                SELECT ?, latest FROM question_change_clock""", question);
        run("UPDATE questions SET state = 'SUSPENDED' WHERE id = ?", question);
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }
}
