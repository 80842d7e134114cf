package org.chizheng.audit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored tree heads. */
@Repository
class TreeHeads {

    /** A head with the subtrees from which the tree grows on. */
    record Kept(TreeHead head, String frontier) {}

    private static final String COLUMNS =
            "SELECT seq, tree_size, root_hash, frontier, sealed_at, signature FROM audit_tree_head";

    private final JdbcClient jdbc;

    TreeHeads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits until nobody else extends the tree, until the end of the transaction. */
    void lock() {
        jdbc.sql("SELECT id FROM audit_tree WHERE id = 1 FOR UPDATE")
                .query(Integer.class)
                .single();
    }

    Optional<Kept> latest() {
        return jdbc.sql(COLUMNS + " ORDER BY seq DESC LIMIT 1")
                .query(TreeHeads::read)
                .optional();
    }

    List<TreeHead> all() {
        return jdbc.sql(COLUMNS + " ORDER BY seq").query(TreeHeads::read).stream()
                .map(Kept::head)
                .toList();
    }

    void insert(TreeHead head, String frontier) {
        jdbc.sql("INSERT INTO audit_tree_head (seq, tree_size, root_hash, frontier, sealed_at, signature)"
                        + " VALUES (?, ?, ?, ?, ?, ?)")
                .params(
                        head.seq(),
                        head.size(),
                        head.rootHash(),
                        frontier,
                        LocalDateTime.ofInstant(head.sealedAt(), ZoneOffset.UTC),
                        head.signature())
                .update();
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        TreeHead head = new TreeHead(
                row.getLong("seq"),
                row.getLong("tree_size"),
                row.getString("root_hash"),
                row.getObject("sealed_at", LocalDateTime.class).toInstant(ZoneOffset.UTC),
                row.getString("signature"));
        return new Kept(head, row.getString("frontier"));
    }
}
