package org.chizheng.questionbank.drawing;

import java.util.ArrayList;
import java.util.List;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.OrganisationScope;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads which statutes a blueprint can ask for. */
@Component
class CitedLaws {

    private static final int MOST = 500;

    private final JdbcTemplate jdbc;

    CitedLaws(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<CitedLaw> visibleFrom(String path) {
        List<Object> arguments = new ArrayList<>(List.of(path + "%", path));
        arguments.addAll(new OrganisationScope(path).above());
        String sql = """
                SELECT v.law, c.questions FROM (
                    SELECT q.law_key, COUNT(*) AS questions, MAX(q.version_id) AS version_id FROM questions q
                    WHERE q.state = 'APPROVED' AND q.law_key <> ''
                    AND (q.organisation_path LIKE ? OR q.organisation_path IN (%s))
                    GROUP BY q.law_key) c
                JOIN question_versions v ON v.id = c.version_id WHERE v.law IS NOT NULL
                ORDER BY c.questions DESC, v.law LIMIT %d
                """.formatted("?" + ",?".repeat(arguments.size() - 2), MOST);
        return jdbc.query(
                sql, (row, n) -> new CitedLaw(new LawName(row.getString(1)), row.getInt(2)), arguments.toArray());
    }
}
