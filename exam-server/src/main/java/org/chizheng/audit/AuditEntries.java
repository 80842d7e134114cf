package org.chizheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the log. Only their place in the tree is ever written after the insert. */
@Repository
class AuditEntries {

    private static final String COLUMNS =
            "SELECT id, entry_key, recorded_at, actor, action, subject, organisation_path,"
                    + " facts, leaf_hash, mac, leaf_index FROM audit_entry";

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    AuditEntries(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void insert(RecordedEntry entry) {
        jdbc.sql("INSERT INTO audit_entry (entry_key, recorded_at, actor, action, subject, organisation_path, facts,"
                        + " leaf_hash, mac) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        entry.key(),
                        LocalDateTime.ofInstant(entry.recordedAt(), ZoneOffset.UTC),
                        entry.actor(),
                        entry.action(),
                        entry.subject(),
                        entry.organisationPath(),
                        entry.facts(),
                        entry.leafHash(),
                        entry.mac())
                .update();
    }

    /** Entries that are not in the tree yet, oldest first. */
    List<RecordedEntry> unsealed(int atMost) {
        return jdbc.sql(COLUMNS + " WHERE leaf_index IS NULL ORDER BY id LIMIT ?")
                .param(atMost)
                .query(AuditEntries::read)
                .list();
    }

    void place(List<RecordedEntry> entries, long firstLeaf) {
        List<Object[]> rows = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            rows.add(new Object[] {firstLeaf + i, entries.get(i).id()});
        }
        batches.batchUpdate("UPDATE audit_entry SET leaf_index = ? WHERE id = ?", rows);
    }

    /** Sealed entries from a place in the tree on, in the order of the tree. */
    List<RecordedEntry> sealedFrom(long leaf, int atMost) {
        return jdbc.sql(COLUMNS + " WHERE leaf_index >= ? ORDER BY leaf_index LIMIT ?")
                .params(leaf, atMost)
                .query(AuditEntries::read)
                .list();
    }

    /** Leaf hashes of the first entries of the tree. */
    List<String> leafHashes(long size) {
        return jdbc.sql("SELECT leaf_hash FROM audit_entry WHERE leaf_index < ? ORDER BY leaf_index")
                .param(size)
                .query((row, number) -> row.getString("leaf_hash"))
                .list();
    }

    Optional<RecordedEntry> find(long id) {
        return jdbc.sql(COLUMNS + " WHERE id = ?")
                .param(id)
                .query(AuditEntries::read)
                .optional();
    }

    List<RecordedEntry> search(AuditFilter filter, int offset, int limit) {
        return jdbc.sql(COLUMNS + filter.where() + " ORDER BY id DESC LIMIT :limit OFFSET :offset")
                .params(filter.parameters())
                .param("limit", limit)
                .param("offset", offset)
                .query(AuditEntries::read)
                .list();
    }

    int count(AuditFilter filter) {
        return jdbc.sql("SELECT COUNT(*) FROM audit_entry" + filter.where())
                .params(filter.parameters())
                .query(Integer.class)
                .single();
    }

    private static RecordedEntry read(ResultSet row, int number) throws SQLException {
        return new RecordedEntry(
                row.getLong("id"),
                row.getString("entry_key"),
                row.getObject("recorded_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("actor"),
                row.getString("action"),
                row.getString("subject"),
                row.getString("organisation_path"),
                row.getString("facts"),
                row.getString("leaf_hash"),
                row.getString("mac"),
                leaf(row));
    }

    private static @Nullable Long leaf(ResultSet row) throws SQLException {
        long leaf = row.getLong("leaf_index");
        return row.wasNull() ? null : leaf;
    }
}
