package org.chizheng.sittings.saving;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.chizheng.profiles.StoredTime;
import org.chizheng.sittings.Answer;
import org.chizheng.sittings.AttemptState;
import org.chizheng.sittings.DurableCommits;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.saving.Deciding.Locked;
import org.chizheng.sittings.saving.Deciding.Logged;
import org.chizheng.sittings.saving.Deciding.Number;
import org.springframework.stereotype.Component;

/** One transaction for the answers of many callers. */
@Component
class AnswerGroup {

    /** Rows a statement takes at most, so that no driver meets its limit of parameters. */
    private static final int ROWS = 500;

    private static final String LOG =
            "INSERT INTO answer_log (attempt_id, seq, item, chosen, flagged, late, lease_epoch, said_at, saved_at)"
                    + " VALUES ";
    private static final String CURRENT = "INSERT INTO answer (attempt_id, item, seq, chosen, flagged) VALUES ";
    // MySQL assigns from left to right and each sees what was assigned before: seq comes last
    private static final String UNLESS_NEWER = """
             ON DUPLICATE KEY UPDATE
              chosen = CASE WHEN VALUES(seq) > seq THEN VALUES(chosen) ELSE chosen END,
              flagged = CASE WHEN VALUES(seq) > seq THEN VALUES(flagged) ELSE flagged END,
              seq = CASE WHEN VALUES(seq) > seq THEN VALUES(seq) ELSE seq END""";

    private final DataSource source;
    private final DurableCommits durable;
    private final SittingSettings settings;
    private final Clock clock;

    AnswerGroup(DataSource source, DurableCommits durable, SittingSettings settings, Clock clock) {
        this.source = source;
        this.durable = durable;
        this.settings = settings;
        this.clock = clock;
    }

    /** A connection for somebody who commits group after group. */
    KeptConnection connection() {
        return new KeptConnection(source);
    }

    /**
     * Commits what can be saved, durably, and tells what became of each request, in their order. Waits for nobody: for
     * an attempt whose row somebody else works on it is {@link SaveOutcome.TooBusy}, so that one row that stays locked
     * holds up nobody but its candidate.
     *
     * @throws SQLException if it is not known what was committed; what was, is recognised when it is tried again. The
     *     connection then has to be given back
     */
    List<SaveOutcome> commit(KeptConnection kept, List<SaveRequest> requests) throws SQLException {
        Connection connection = kept.open();
        List<SaveOutcome> outcomes = write(connection, requests);
        connection.commit();
        if (outcomes.stream().anyMatch(AnswerGroup::promises)) {
            durable.sync(connection);
        }
        return outcomes;
    }

    private static boolean promises(SaveOutcome outcome) {
        return switch (outcome) {
            case SaveOutcome.Saved saved -> true;
            // what came too late is kept as evidence, and the page forgets it then
            case SaveOutcome.TimeIsUp(List<Long> acknowledged, List<Long> late) ->
                !acknowledged.isEmpty() || !late.isEmpty();
            default -> false;
        };
    }

    private List<SaveOutcome> write(Connection connection, List<SaveRequest> requests) throws SQLException {
        List<Long> ids = requests.stream()
                .map(request -> request.attempt().value())
                .distinct()
                .sorted()
                .toList();
        Map<Long, Locked> attempts = lock(connection, ids);
        Set<Long> taken = takenByOthers(connection, ids, attempts.keySet());
        Map<Number, Logged> log = logged(connection, Deciding.maybeLogged(requests, attempts));
        Map<Long, LateEvidence> evidence =
                LateEvidence.of(connection, Deciding.late(requests, attempts, settings.grace()));
        Deciding deciding = new Deciding(attempts, log, evidence, settings.grace());
        List<SaveOutcome> outcomes = requests.stream()
                .map(request -> taken.contains(request.attempt().value())
                        ? new SaveOutcome.TooBusy()
                        : deciding.decide(request))
                .toList();
        if (!deciding.fresh().isEmpty()) {
            LocalDateTime now = StoredTime.of(clock.instant());
            append(connection, deciding.fresh(), now);
            LateEvidence.note(connection, deciding.firstLate(), now);
            upsert(connection, deciding.latest());
            raise(connection, deciding.lastSeqs(), now);
        }
        return outcomes;
    }

    /** Locks those rows that nobody else has locked. */
    private static Map<Long, Locked> lock(Connection connection, List<Long> ids) throws SQLException {
        Map<Long, Locked> attempts = new HashMap<>();
        String sql =
                "SELECT id, state, ticket_hashes, lease_epoch, deadline, last_seq, paused_at FROM attempt WHERE id IN ("
                        + marks(ids.size()) + ") ORDER BY id FOR UPDATE SKIP LOCKED";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            for (long id : ids) {
                statement.setLong(at++, id);
            }
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    attempts.put(
                            row.getLong(1),
                            new Locked(
                                    AttemptState.valueOf(row.getString(2)),
                                    row.getBytes(3),
                                    row.getLong(4),
                                    StoredTime.read(row, "deadline"),
                                    StoredTime.readNullable(row, "paused_at"),
                                    row.getLong(6)));
                }
            }
        }
        return attempts;
    }

    /** Of the attempts whose rows were not locked, those that there are. */
    private static Set<Long> takenByOthers(Connection connection, List<Long> ids, Set<Long> locked)
            throws SQLException {
        Set<Long> taken = new HashSet<>();
        List<Long> others = ids.stream().filter(id -> !locked.contains(id)).toList();
        if (!others.isEmpty()) {
            try (PreparedStatement statement =
                    connection.prepareStatement("SELECT id FROM attempt WHERE id IN (" + marks(others.size()) + ")")) {
                int at = 1;
                for (long id : others) {
                    statement.setLong(at++, id);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        taken.add(row.getLong(1));
                    }
                }
            }
        }
        return taken;
    }

    /** Asks for the box around the numbers, which every database finds by its index, and may bring some too many. */
    private static Map<Number, Logged> logged(Connection connection, Set<Number> numbers) throws SQLException {
        Map<Number, Logged> log = new HashMap<>();
        List<Long> ids = numbers.stream().map(Number::attempt).distinct().toList();
        for (List<Long> seqs :
                chunks(numbers.stream().map(Number::seq).distinct().toList())) {
            String sql = "SELECT attempt_id, seq, item, chosen, flagged, late, lease_epoch FROM answer_log"
                    + " WHERE attempt_id IN (" + marks(ids.size()) + ") AND seq IN (" + marks(seqs.size()) + ")";
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                int at = 1;
                for (long id : ids) {
                    statement.setLong(at++, id);
                }
                for (long seq : seqs) {
                    statement.setLong(at++, seq);
                }
                try (ResultSet row = statement.executeQuery()) {
                    while (row.next()) {
                        Number number = new Number(row.getLong(1), row.getLong(2));
                        Answer answer =
                                new Answer(number.seq(), row.getInt(3), row.getString(4), row.getBoolean(5), null);
                        log.put(number, new Logged(number, answer, row.getBoolean(6), row.getLong(7)));
                    }
                }
            }
        }
        return log;
    }

    private static void append(Connection connection, List<Logged> fresh, LocalDateTime now) throws SQLException {
        for (List<Logged> some : chunks(fresh)) {
            try (PreparedStatement statement =
                    connection.prepareStatement(LOG + rows("(?, ?, ?, ?, ?, ?, ?, ?, ?)", some.size()))) {
                int at = 1;
                for (Logged logged : some) {
                    Answer answer = logged.answer();
                    statement.setLong(at++, logged.number().attempt());
                    statement.setLong(at++, answer.seq());
                    statement.setInt(at++, answer.item());
                    statement.setString(at++, answer.chosen());
                    statement.setBoolean(at++, answer.flagged());
                    statement.setBoolean(at++, logged.late());
                    statement.setLong(at++, logged.leaseEpoch());
                    statement.setObject(at++, StoredTime.ofNullable(answer.saidAt()));
                    statement.setObject(at++, now);
                }
                statement.executeUpdate();
            }
        }
    }

    private static void upsert(Connection connection, Collection<Logged> latest) throws SQLException {
        for (List<Logged> some : chunks(latest)) {
            try (PreparedStatement statement =
                    connection.prepareStatement(CURRENT + rows("(?, ?, ?, ?, ?)", some.size()) + UNLESS_NEWER)) {
                int at = 1;
                for (Logged logged : some) {
                    statement.setLong(at++, logged.number().attempt());
                    statement.setInt(at++, logged.answer().item());
                    statement.setLong(at++, logged.answer().seq());
                    statement.setString(at++, logged.answer().chosen());
                    statement.setBoolean(at++, logged.answer().flagged());
                }
                statement.executeUpdate();
            }
        }
    }

    private static void raise(Connection connection, Map<Long, Long> lastSeqs, LocalDateTime now) throws SQLException {
        String sql = "UPDATE attempt SET lease_seen_at = ?, last_seq = CASE id "
                + "WHEN ? THEN ? ".repeat(lastSeqs.size()) + "ELSE last_seq END WHERE id IN ("
                + marks(lastSeqs.size()) + ")";
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int at = 1;
            statement.setObject(at++, now);
            for (Map.Entry<Long, Long> entry : lastSeqs.entrySet()) {
                statement.setLong(at++, entry.getKey());
                statement.setLong(at++, entry.getValue());
            }
            for (long id : lastSeqs.keySet()) {
                statement.setLong(at++, id);
            }
            statement.executeUpdate();
        }
    }

    /** So many placeholders. */
    static String marks(int count) {
        return "?" + ", ?".repeat(count - 1);
    }

    private static String rows(String row, int count) {
        return row + (", " + row).repeat(count - 1);
    }

    private static <T> List<List<T>> chunks(Collection<T> all) {
        List<T> list = List.copyOf(all);
        List<List<T>> chunks = new ArrayList<>();
        for (int from = 0; from < list.size(); from += ROWS) {
            chunks.add(list.subList(from, Math.min(from + ROWS, list.size())));
        }
        return chunks;
    }
}
