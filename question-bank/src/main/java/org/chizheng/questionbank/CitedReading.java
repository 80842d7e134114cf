package org.chizheng.questionbank;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads citations from the database. */
@Service
@Transactional(readOnly = true)
class CitedReading implements CitedQuestions {

    private final JdbcClient jdbc;
    private final QuestionBank bank;

    CitedReading(JdbcClient jdbc, QuestionBank bank) {
        this.jdbc = jdbc;
        this.bank = bank;
    }

    private record Row(Cited cited, String path) {}

    private List<Row> rows(LawName law) {
        return jdbc.sql("""
                SELECT q.id, q.state, q.organisation_path, v.article FROM questions q
                JOIN question_versions v ON v.id = q.version_id
                WHERE q.law_key = ? AND q.state <> 'RETIRED' ORDER BY q.id
                """)
                .param(law.key())
                .query((row, number) -> {
                    String article = row.getString("article");
                    return new Row(
                            new Cited(
                                    new QuestionId(row.getLong("id")),
                                    QuestionState.valueOf(row.getString("state")),
                                    article == null ? "" : article),
                            row.getString("organisation_path"));
                })
                .list();
    }

    @Override
    public List<Cited> everywhere(LawName law) {
        return rows(law).stream().map(Row::cited).toList();
    }

    @Override
    public List<Question> citing(Curator by, LawName law, ArticleNumber article) {
        by.requireAny();
        List<QuestionId> ids = rows(law).stream()
                .filter(row -> by.sees(row.path()))
                .filter(row -> ArticleNumber.cited(row.cited().article()).contains(article))
                .map(row -> row.cited().question())
                .toList();
        return bank.find(by, ids);
    }

    @Override
    public Map<ArticleNumber, Integer> counts(Curator by, LawName law) {
        by.requireAny();
        Map<ArticleNumber, Integer> counts = new TreeMap<>();
        for (Row row : rows(law)) {
            if (by.sees(row.path())) {
                ArticleNumber.cited(row.cited().article()).forEach(article -> counts.merge(article, 1, Integer::sum));
            }
        }
        return counts;
    }
}
