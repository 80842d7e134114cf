package org.chizheng.questionbank.drawing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;

/** Reads from the database what can be drawn. */
@Component
class SupplyReading {

    private static final String ROW = """
            q.id, q.version_id, q.letters, q.law_key, q.difficulty, q.cognitive_level, u.exams, u.papers, u.answers,
            u.right_answers""";
    private static final String USE = " LEFT JOIN question_usage u ON u.question_id = q.id ";
    private static final String CHANGED = "SELECT " + ROW + """
            , c.sequence_number, c.question_id, q.state, q.type, q.subject, q.organisation_path
            FROM question_changes c LEFT JOIN questions q ON q.id = c.question_id""" + USE + """
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
        String sql = "SELECT " + ROW + " FROM questions q" + USE + """
                WHERE q.state = 'APPROVED' AND q.type = ? AND q.subject = ?
                AND (q.organisation_path LIKE ? OR q.organisation_path IN (%s))
                ORDER BY q.id
                """.formatted(marks(arguments.size() - 3));
        SupplyRows rows = new SupplyRows(256);
        Map<Trait, Trait> alike = new HashMap<>();
        RowCallbackHandler collect =
                row -> rows.add(row(row, trait -> alike.computeIfAbsent(trait, UnaryOperator.identity())));
        jdbc.query(sql, collect, arguments.toArray());
        return rows.supply(asOf);
    }

    /** The questions that changed after a change, in the order of their ids, all as of one moment. */
    List<SupplyChange> after(long change) {
        return jdbc.query(CHANGED, (row, number) -> change(row), change);
    }

    /** Those of the questions that can be drawn now, wherever in the tree they are; 0 as the number of the change. */
    List<SupplyChange> these(Collection<Long> questions) {
        if (questions.isEmpty()) {
            return List.of();
        }
        String sql = "SELECT " + ROW + ", 0 AS sequence_number, q.id AS question_id, q.state, q.type, q.subject,"
                + " q.organisation_path FROM questions q" + USE + "WHERE q.id IN (" + marks(questions.size()) + ")";
        return jdbc.query(sql, (row, number) -> change(row), questions.toArray());
    }

    /** The questions that were on any of these exams. */
    Set<Long> on(Collection<Long> exams) {
        if (exams.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(jdbc.queryForList(
                "SELECT DISTINCT question_id FROM question_exams WHERE exam IN (" + marks(exams.size()) + ")",
                Long.class,
                exams.toArray()));
    }

    private static SupplyChange change(ResultSet row) throws SQLException {
        long number = row.getLong("sequence_number");
        if (QuestionState.APPROVED.name().equals(row.getString("state"))) {
            Supply.Key home = new Supply.Key(
                    QuestionType.valueOf(row.getString("type")),
                    row.getString("subject"),
                    row.getString("organisation_path"));
            return new SupplyChange(number, home, row(row, UnaryOperator.identity()));
        }
        Trait none = new Trait(null, Difficulty.MEDIUM, CognitiveLevel.UNSTATED);
        return new SupplyChange(number, null, new SupplyRow(row.getLong("question_id"), 0, "", none, Past.NEVER));
    }

    private static SupplyRow row(ResultSet row, UnaryOperator<Trait> shared) throws SQLException {
        String law = row.getString(4);
        Trait trait = new Trait(law, Difficulty.valueOf(row.getString(5)), CognitiveLevel.valueOf(row.getString(6)));
        Past past = Past.of(row.getLong(7), row.getLong(8), row.getLong(9), row.getLong(10));
        return new SupplyRow(row.getLong(1), row.getLong(2), row.getString(3).intern(), shared.apply(trait), past);
    }

    private static String marks(int number) {
        return String.join(",", Collections.nCopies(number, "?"));
    }
}
