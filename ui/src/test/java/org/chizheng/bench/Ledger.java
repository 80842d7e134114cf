package org.chizheng.bench;

import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.journey.Storage;

/** Compares what was acknowledged with what stands in the tables of a product that no longer runs. */
final class Ledger {

    private final Connection connection;

    private Ledger(Connection connection) {
        this.connection = connection;
    }

    /** A line for every acknowledged answer that is not in the log, or newest of its item and not the current one. */
    static List<String> losses(Storage.Access access, List<Given> acknowledged) throws SQLException {
        List<String> losses = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            Ledger ledger = new Ledger(connection);
            for (Map.Entry<Long, List<Given>> one :
                    acknowledged.stream().collect(groupingBy(Given::attempt)).entrySet()) {
                ledger.compare(one.getKey(), one.getValue(), losses);
            }
        }
        return losses;
    }

    /** A line for every attempt whose answers earned something else than its result says. */
    static List<String> wrongScores(Storage.Access access) throws SQLException {
        List<String> wrong = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            Ledger ledger = new Ledger(connection);
            try (PreparedStatement statement =
                            connection.prepareStatement("SELECT t.id, t.state, r.score FROM attempt t"
                                    + " LEFT JOIN exam_result r ON r.attempt_id = t.id ORDER BY t.id");
                    ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    BigDecimal earned = ledger.newest(row.getLong(1)).values().stream()
                            .map(given -> MixedPaper.mark(given.item(), given.chosen()))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    BigDecimal score = row.getBigDecimal(3);
                    if (score == null || score.compareTo(earned) != 0) {
                        wrong.add("attempt " + row.getLong(1) + " " + row.getString(2) + ": earned " + earned
                                + ", result " + score);
                    }
                }
            }
        }
        return wrong;
    }

    private Map<Integer, Given> newest(long attempt) throws SQLException {
        Map<Integer, Given> newest = new HashMap<>();
        read("SELECT seq, item, chosen FROM answer_log WHERE attempt_id = ? AND NOT late ORDER BY seq", attempt)
                .forEach(given -> newest.put(given.item(), given));
        return newest;
    }

    private void compare(long attempt, List<Given> acknowledged, List<String> losses) throws SQLException {
        Map<Long, Given> log = new HashMap<>();
        Map<Integer, Given> newest = new HashMap<>();
        for (Given given : read(
                "SELECT seq, item, chosen FROM answer_log WHERE attempt_id = ? AND NOT late ORDER BY seq", attempt)) {
            log.put(given.seq(), given);
            newest.put(given.item(), given);
        }
        for (Given given : acknowledged) {
            if (!given.equals(log.get(given.seq()))) {
                losses.add("acknowledged " + given + ", in the log " + log.get(given.seq()));
            }
        }
        Map<Integer, Given> current = new HashMap<>();
        for (Given given : read("SELECT seq, item, chosen FROM answer WHERE attempt_id = ?", attempt)) {
            current.put(given.item(), given);
        }
        newest.forEach((item, given) -> {
            if (!given.equals(current.get(item))) {
                losses.add("newest " + given + ", current " + current.get(item));
            }
        });
    }

    private List<Given> read(String sql, long attempt) throws SQLException {
        List<Given> rows = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setLong(1, attempt);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    rows.add(new Given(attempt, row.getLong(1), row.getInt(2), row.getString(3)));
                }
            }
        }
        return rows;
    }
}
