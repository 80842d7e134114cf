package org.chizheng.questionbank.drawing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads from the database what can be drawn. */
@Component
class SupplyReading {

    private static final String CHANGED = """
            SELECT c.sequence_number, c.question_id, q.state, q.type, q.subject, q.organisation_path, q.version_id,
                q.letters
            FROM question_changes c LEFT JOIN questions q ON q.id = c.question_id
            WHERE c.sequence_number > ? ORDER BY c.question_id""";

    private final JdbcTemplate jdbc;

    SupplyReading(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** All of a supply, which the caller knows to hold at least up to this change. */
    Supply all(Supply.Key key, long asOf) {
        List<Object> arguments = new ArrayList<>(List.of(key.type().name(), key.subject(), key.path() + "%"));
        arguments.add(key.path());
        arguments.addAll(new OrganisationScope(key.path()).above());
        String sql = """
                SELECT id, version_id, letters FROM questions
                WHERE state = 'APPROVED' AND type = ? AND subject = ?
                AND (organisation_path LIKE ? OR organisation_path IN (%s))
                ORDER BY id
                """.formatted(String.join(",", Collections.nCopies(arguments.size() - 3, "?")));
        SupplyRows rows = new SupplyRows(256);
        RowCallbackHandler collect =
                row -> rows.add(row.getLong(1), row.getLong(2), row.getString(3).intern());
        jdbc.query(sql, collect, arguments.toArray());
        return rows.supply(asOf);
    }

    /** The questions that changed after a change, in the order of their ids, all as of one moment. */
    List<SupplyChange> after(long change) {
        return jdbc.query(
                CHANGED,
                (row, number) -> {
                    boolean drawn = QuestionState.APPROVED.name().equals(row.getString(3));
                    Supply.Key home = drawn
                            ? new Supply.Key(QuestionType.valueOf(row.getString(4)), row.getString(5), row.getString(6))
                            : null;
                    String letters = drawn ? row.getString(8).intern() : "";
                    return new SupplyChange(row.getLong(1), row.getLong(2), home, row.getLong(7), letters);
                },
                change);
    }
}
