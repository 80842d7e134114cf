package org.chizheng.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;

/** MySQL's own word for what it did: a benchmark of writes is worth nothing if the server wrote nothing. */
final class CommitCounter {

    /**
     * What the server counted.
     *
     * @param syncs of the redo log; -1 if the server does not count them, as some versions of MariaDB do not
     */
    record Count(long commits, long syncs) {

        Count since(Count before) {
            return new Count(commits - before.commits, syncs < 0 ? -1 : syncs - before.syncs);
        }

        Count plus(Count other) {
            return new Count(commits + other.commits, syncs < 0 ? -1 : syncs + other.syncs);
        }

        /** Each connection waits for its answer, so that no commit and no sync can serve one of them twice. */
        boolean canHaveServed(long answers, int connections) {
            return commits * connections >= answers && (syncs < 0 || syncs * connections >= answers);
        }
    }

    private final Connection connection;

    CommitCounter(Connection connection) {
        this.connection = connection;
    }

    Count read() throws SQLException {
        Map<String, Long> told = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SHOW GLOBAL STATUS WHERE Variable_name IN ('Com_commit', 'Innodb_os_log_fsyncs')")) {
            while (row.next()) {
                told.put(row.getString(1), row.getLong(2));
            }
        }
        return new Count(told.getOrDefault("Com_commit", 0L), told.getOrDefault("Innodb_os_log_fsyncs", -1L));
    }

    /** Whether a commit is on disk before it is acknowledged. */
    boolean isDurable() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT @@innodb_flush_log_at_trx_commit, @@log_bin, @@sync_binlog")) {
            return row.next() && row.getInt(1) == 1 && (row.getInt(2) == 0 || row.getInt(3) == 1);
        }
    }
}
