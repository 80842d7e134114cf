package org.chizheng.questionbank.coverage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.statutes.Statute;
import org.chizheng.questionbank.statutes.StatuteId;
import org.chizheng.questionbank.statutes.StatuteText;
import org.chizheng.questionbank.statutes.StatuteVersion;
import org.chizheng.questionbank.statutes.Statutes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts in the database; what comes back is as small as the map. */
@Service
@Transactional(readOnly = true)
class CoverageReading implements Coverage {

    private static final String AMOUNT = """
            SUM(CASE WHEN q.state = 'APPROVED' THEN 1 ELSE 0 END) AS approved,
            SUM(CASE WHEN q.state = 'APPROVED' THEN 0 ELSE 1 END) AS underway
            """;

    private static final String SEEN = """
            q.state IN ('APPROVED', 'IN_REVIEW', 'DRAFT')
            AND (q.organisation_path LIKE :below OR q.organisation_path IN (:above))
            """;

    private final JdbcClient jdbc;
    private final Statutes statutes;

    CoverageReading(JdbcClient jdbc, Statutes statutes) {
        this.jdbc = jdbc;
        this.statutes = statutes;
    }

    private record Counted(String subject, Difficulty difficulty, Amount amount) {}

    /** Grouped by state too: in the order of the index, so that the database need not sort or keep anything. */
    @Override
    public List<SubjectCell> subjects(Curator by) {
        by.requireAny();
        List<Counted> counted = seen(
                        by,
                        "SELECT q.state, q.subject, q.difficulty, COUNT(*) AS questions FROM questions q WHERE " + SEEN
                                + " GROUP BY q.state, q.subject, q.difficulty")
                .query((row, number) -> {
                    boolean approved = row.getString("state").equals("APPROVED");
                    int questions = row.getInt("questions");
                    return new Counted(
                            row.getString("subject"),
                            Difficulty.valueOf(row.getString("difficulty")),
                            approved ? new Amount(questions, 0) : new Amount(0, questions));
                })
                .list();
        Map<String, Map<Difficulty, Amount>> sums = new TreeMap<>();
        counted.forEach(one -> sums.computeIfAbsent(one.subject(), any -> new EnumMap<>(Difficulty.class))
                .merge(one.difficulty(), one.amount(), Amount::plus));
        List<SubjectCell> cells = new ArrayList<>();
        sums.forEach((subject, row) ->
                row.forEach((difficulty, amount) -> cells.add(new SubjectCell(subject, difficulty, amount))));
        return cells;
    }

    @Override
    public Optional<Law> law(Curator by, StatuteId id) {
        Optional<Statute> statute = statutes.find(by, id);
        Optional<StatuteVersion> version = statute.flatMap(one -> one.inForce(statutes.today()));
        return version.flatMap(one -> statutes.text(by, one.id())).map(text -> law(by, version.orElseThrow(), text));
    }

    private record Cited(String article, Amount amount) {}

    private Law law(Curator by, StatuteVersion version, StatuteText text) {
        Map<ArticleNumber, Amount> amounts = new HashMap<>();
        text.articles().forEach(article -> amounts.put(article.number(), Amount.NONE));
        Amount whole = Amount.NONE;
        Amount elsewhere = Amount.NONE;
        for (Cited cited : cited(by, new LawName(version.name()))) {
            List<ArticleNumber> numbers = ArticleNumber.cited(cited.article());
            if (cited.article().isBlank()) {
                whole = whole.plus(cited.amount());
            } else if (numbers.stream().noneMatch(amounts::containsKey)) {
                elsewhere = elsewhere.plus(cited.amount());
            }
            numbers.forEach(number -> amounts.computeIfPresent(number, (key, sum) -> sum.plus(cited.amount())));
        }
        List<ArticleCell> cells = new ArrayList<>();
        text.articles()
                .forEach(article ->
                        cells.add(new ArticleCell(article, amounts.getOrDefault(article.number(), Amount.NONE))));
        return new Law(version, cells, whole, elsewhere);
    }

    private List<Cited> cited(Curator by, LawName law) {
        return seen(by, "SELECT v.article, " + AMOUNT + """
                        FROM questions q JOIN question_versions v ON v.id = q.version_id
                        WHERE q.law_key = :law AND
                        """ + SEEN + " GROUP BY v.article")
                .param("law", law.key())
                .query((row, number) -> {
                    String article = row.getString("article");
                    return new Cited(
                            article == null ? "" : article, new Amount(row.getInt("approved"), row.getInt("underway")));
                })
                .list();
    }

    private JdbcClient.StatementSpec seen(Curator by, String sql) {
        List<String> above = new ArrayList<>(new OrganisationScope(by.organisationPath()).above());
        // a list must not be empty; the own path is below itself anyway
        above.add(by.organisationPath());
        return jdbc.sql(sql).param("below", by.organisationPath() + "%").param("above", above);
    }
}
