package org.chizheng.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * What a stretch of work cost, which a busy machine does not change: statements and commits by MySQL's own count, and
 * processor time of this process, driver and server together.
 */
record Effort(long statements, long commits, long cpuNanos) {

    static Effort read(Connection connection) throws SQLException {
        Map<String, Long> told = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SHOW GLOBAL STATUS WHERE Variable_name IN ('Questions', 'Com_commit')")) {
            while (row.next()) {
                told.put(row.getString(1), row.getLong(2));
            }
        }
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return new Effort(
                told.getOrDefault("Questions", 0L), told.getOrDefault("Com_commit", 0L), machine.getProcessCpuTime());
    }

    Effort since(Effort before) {
        return new Effort(statements - before.statements, commits - before.commits, cpuNanos - before.cpuNanos);
    }

    /** A share of it, for printing. */
    String each(int count) {
        return String.format(
                Locale.ROOT,
                "each %.1f statements %.2f commits %.2f ms cpu",
                (double) statements / count,
                (double) commits / count,
                cpuNanos / 1e6 / count);
    }
}
