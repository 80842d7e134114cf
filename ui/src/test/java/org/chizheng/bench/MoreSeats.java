package org.chizheng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.chizheng.bench.SeededExam.Seat;

/** Multiplies seeded candidates within the database, each with a paper and a live attempt under the ticket of another. */
final class MoreSeats {

    private static final List<String> ROWS = List.of("""
            INSERT INTO exam_candidate (exam_id, officer_id, enrolled_by, enrolled_at)
            SELECT exam_id, officer_id + ?, enrolled_by, enrolled_at FROM exam_candidate WHERE officer_id <= ?""", """
            INSERT INTO exam_paper (id, exam_id, officer_id, ordinal, seed, layout)
            SELECT id + ?, exam_id, id + ?, ordinal, seed + ?, layout FROM exam_paper WHERE id <= ?""", """
            INSERT INTO attempt (id, exam_id, officer_id, paper_id, ordinal, state, started_at, deadline,
                hand_in_from, ticket_hashes, lease_epoch, last_seq)
            SELECT id + ?, exam_id, id + ?, id + ?, ordinal, state, started_at, deadline, hand_in_from,
                ticket_hashes, 0, 0 FROM attempt WHERE id <= ?""");

    private MoreSeats() {}

    /** So many seats, the given ones first; ids go on where those of the given ones end. */
    static List<Seat> of(List<Seat> few, int wanted, Connection connection) throws SQLException {
        List<Seat> all = new ArrayList<>(few);
        while (all.size() < wanted) {
            int from = all.size();
            int more = Math.min(from, wanted - from);
            for (String sql : ROWS) {
                try (PreparedStatement statement = connection.prepareStatement(sql)) {
                    int marks = (int) sql.chars().filter(c -> c == '?').count();
                    for (int i = 1; i < marks; i++) {
                        statement.setInt(i, from);
                    }
                    statement.setInt(marks, more);
                    statement.executeUpdate();
                }
            }
            for (int i = 0; i < more; i++) {
                Seat one = all.get(i);
                all.add(new Seat(one.attempt() + from, one.ticket()));
            }
        }
        return all;
    }
}
