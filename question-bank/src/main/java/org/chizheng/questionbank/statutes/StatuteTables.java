package org.chizheng.questionbank.statutes;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.questionbank.ArticleNumber;
import org.chizheng.questionbank.LawName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of the register. */
@Component
class StatuteTables {

    private static final String VERSIONS = "SELECT v.* FROM statute_versions v JOIN statutes s ON s.id = v.statute_id ";

    private final JdbcClient jdbc;

    StatuteTables(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long edition() {
        return jdbc.sql("SELECT edition FROM statute_register WHERE id = 1")
                .query(Long.class)
                .single();
    }

    List<Statute> all() {
        return statutes(jdbc.sql(VERSIONS + "ORDER BY s.law_key, v.id")
                .query(StatuteTables::version)
                .list());
    }

    Optional<Statute> find(StatuteId id) {
        return statutes(jdbc.sql(VERSIONS + "WHERE s.id = ?")
                        .param(id.value())
                        .query(StatuteTables::version)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<Statute> named(LawName name) {
        return statutes(jdbc.sql(VERSIONS + "WHERE s.law_key = ?")
                        .param(name.key())
                        .query(StatuteTables::version)
                        .list())
                .stream()
                .findFirst();
    }

    Optional<StatuteVersion> version(StatuteVersionId id) {
        return jdbc.sql(VERSIONS + "WHERE v.id = ?")
                .param(id.value())
                .query(StatuteTables::version)
                .optional();
    }

    private static List<Statute> statutes(List<StatuteVersion> versions) {
        Map<StatuteId, List<StatuteVersion>> byStatute = new LinkedHashMap<>();
        versions.forEach(version -> byStatute
                .computeIfAbsent(version.statute(), any -> new ArrayList<>())
                .add(version));
        List<Statute> statutes = new ArrayList<>();
        byStatute.forEach((id, all) -> {
            String name = all.stream().min(Statute.LATEST_FIRST).orElseThrow().name();
            statutes.add(new Statute(id, name, all));
        });
        return statutes;
    }

    Optional<StatuteVersion> withFingerprint(StatuteId statute, String fingerprint) {
        return jdbc.sql(VERSIONS + "WHERE s.id = ? AND v.fingerprint = ? ORDER BY v.id LIMIT 1")
                .params(statute.value(), fingerprint)
                .query(StatuteTables::version)
                .optional();
    }

    String preamble(StatuteVersionId version) {
        return jdbc.sql("SELECT preamble FROM statute_versions WHERE id = ?")
                .param(version.value())
                .query(String.class)
                .single();
    }

    List<Article> articles(StatuteVersionId version) {
        return jdbc.sql("SELECT * FROM statute_articles WHERE version_id = ? ORDER BY place")
                .param(version.value())
                .query(StatuteTables::article)
                .list();
    }

    /** Every article of every version. */
    List<ArticleFeed.Entry> entries() {
        return jdbc.sql("SELECT * FROM statute_articles ORDER BY id")
                .query((row, number) ->
                        new ArticleFeed.Entry(new StatuteVersionId(row.getLong("version_id")), article(row, number)))
                .list();
    }

    private static Article article(ResultSet row, int number) throws SQLException {
        return new Article(
                new ArticleNumber(row.getInt("number"), row.getInt("suffix")),
                row.getString("heading"),
                row.getString("words"));
    }

    private static StatuteVersion version(ResultSet row, int number) throws SQLException {
        return new StatuteVersion(
                new StatuteVersionId(row.getLong("id")),
                new StatuteId(row.getLong("statute_id")),
                row.getString("name"),
                row.getObject("adopted_on", LocalDate.class),
                row.getObject("effective_on", LocalDate.class),
                row.getInt("articles"),
                row.getString("importer_name"),
                instant(row.getObject("imported_at", LocalDateTime.class)));
    }

    private static Instant instant(LocalDateTime utc) {
        return utc.toInstant(ZoneOffset.UTC);
    }
}
