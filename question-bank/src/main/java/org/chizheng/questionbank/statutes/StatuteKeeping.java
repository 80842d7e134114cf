package org.chizheng.questionbank.statutes;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.LawName;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** Writes the rows of the register, under the lock of its one row. */
@Component
class StatuteKeeping {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    StatuteKeeping(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /** Holds back other imports until the end of the running transaction. */
    void lock() {
        jdbc.sql("SELECT edition FROM statute_register WHERE id = 1 FOR UPDATE")
                .query(Long.class)
                .single();
    }

    StatuteId statute(LawName name) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO statutes (law_key, name) VALUES (?, ?)")
                .params(name.key(), name.value())
                .update(key, "id");
        return new StatuteId(id(key));
    }

    StatuteVersionId version(
            Curator by, StatuteId statute, StatuteText text, LocalDate adopted, LocalDate effective, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO statute_versions (statute_id, name, adopted_on, effective_on, preamble, fingerprint,
                articles, imported_at, importer, importer_name, importer_path) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        statute.value(),
                        text.name(),
                        adopted,
                        effective,
                        text.preamble(),
                        text.fingerprint(),
                        text.articles().size(),
                        utc(now),
                        by.account(),
                        by.name(),
                        by.organisationPath())
                .update(key, "id");
        StatuteVersionId version = new StatuteVersionId(id(key));
        articles(version, text.articles());
        jdbc.sql("UPDATE statute_register SET edition = edition + 1 WHERE id = 1")
                .update();
        return version;
    }

    private void articles(StatuteVersionId version, List<Article> articles) {
        int[] place = {0};
        batches.batchUpdate(
                "INSERT INTO statute_articles (version_id, place, number, suffix, heading, words)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                articles,
                BATCH,
                (statement, article) -> {
                    statement.setLong(1, version.value());
                    statement.setInt(2, ++place[0]);
                    statement.setInt(3, article.number().number());
                    statement.setInt(4, article.number().suffix());
                    statement.setString(5, article.heading());
                    statement.setString(6, article.words());
                });
    }

    /** A version that is in force and was not taken up yet, and who imported it. */
    record Due(StatuteVersionId version, StatuteId statute, Curator importer) {}

    List<Due> due(LocalDate today) {
        return jdbc.sql("""
                SELECT * FROM statute_versions WHERE applied_at IS NULL AND effective_on <= ?
                ORDER BY effective_on, id
                """)
                .param(today)
                .query((row, number) -> new Due(
                        new StatuteVersionId(row.getLong("id")),
                        new StatuteId(row.getLong("statute_id")),
                        new Curator(
                                row.getLong("importer"),
                                row.getString("importer_name"),
                                row.getString("importer_path"),
                                Set.of(Duty.AUTHOR))))
                .list();
    }

    /** The versions of a law that were taken up. */
    Set<StatuteVersionId> applied(StatuteId statute) {
        Set<StatuteVersionId> applied = new HashSet<>();
        jdbc.sql("SELECT id FROM statute_versions WHERE statute_id = ? AND applied_at IS NOT NULL")
                .param(statute.value())
                .query((row, number) -> new StatuteVersionId(row.getLong(1)))
                .list()
                .forEach(applied::add);
        return applied;
    }

    void apply(StatuteVersionId version, Instant now) {
        jdbc.sql("UPDATE statute_versions SET applied_at = ? WHERE id = ?")
                .params(utc(now), version.value())
                .update();
    }

    private static long id(GeneratedKeyHolder key) {
        return Objects.requireNonNull(key.getKey(), "the database hands out ids")
                .longValue();
    }

    private static LocalDateTime utc(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
