package org.chizheng.sittings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.PaperId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Rows of {@code attempt}, for everything but the saving of answers, which has statements of its own. */
@Repository
public class AttemptTable {

    private final JdbcClient jdbc;
    private final AttemptGroup together;

    AttemptTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.together = new AttemptGroup(jdbc);
    }

    /** For who deals with many rows at once. */
    public AttemptGroup together() {
        return together;
    }

    /** An attempt as it is now. */
    public Optional<Attempt> find(AttemptId id) {
        return jdbc.sql("SELECT * FROM attempt WHERE id = ?")
                .param(id.value())
                .query(AttemptTable::attempt)
                .optional();
    }

    /** Locks the row until the end of the transaction. */
    public Optional<Attempt> lock(AttemptId id) {
        return jdbc.sql("SELECT * FROM attempt WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(AttemptTable::attempt)
                .optional();
    }

    /** A candidate's attempts at an exam, first one first. */
    public List<Attempt> of(ExamId exam, OfficerId officer) {
        return jdbc.sql("SELECT * FROM attempt WHERE exam_id = ? AND officer_id = ? ORDER BY ordinal")
                .params(exam.value(), officer.value())
                .query(AttemptTable::attempt)
                .list();
    }

    List<Attempt> closedAt(ExamId exam) {
        return jdbc.sql("SELECT * FROM attempt WHERE exam_id = ? AND state <> 'UNDERWAY' ORDER BY id")
                .param(exam.value())
                .query(AttemptTable::attempt)
                .list();
    }

    /** Everybody who has begun an attempt at an exam. */
    List<OfficerId> begunAt(ExamId exam) {
        return jdbc.sql("SELECT DISTINCT officer_id FROM attempt WHERE exam_id = ?")
                .param(exam.value())
                .query((row, n) -> new OfficerId(row.getLong(1)))
                .list();
    }

    /** The receipts of a candidate's closed attempts, earlier ones first. */
    public List<Receipt> closedOf(OfficerId officer) {
        return jdbc
                .sql("SELECT * FROM attempt WHERE officer_id = ? AND closed_at IS NOT NULL ORDER BY exam_id, ordinal")
                .param(officer.value())
                .query(AttemptTable::attempt)
                .list()
                .stream()
                .map(attempt -> Objects.requireNonNull(attempt.receipt()))
                .toList();
    }

    /** How many attempts at an exam are, or are not, underway. */
    int count(ExamId exam, boolean underway) {
        return jdbc.sql("SELECT COUNT(*) FROM attempt WHERE exam_id = ? AND state "
                        + (underway ? "= 'UNDERWAY'" : "<> 'UNDERWAY'"))
                .param(exam.value())
                .query(Integer.class)
                .single();
    }

    /** Claims attempts whose deadline has passed; rows that somebody else works on are left to them. */
    public List<Attempt> claimDue(Instant deadlineBefore, int most) {
        return jdbc.sql("SELECT * FROM attempt WHERE state = 'UNDERWAY' AND deadline < ? AND paused_at IS NULL"
                        + " ORDER BY deadline, id LIMIT ? FOR UPDATE SKIP LOCKED")
                .params(StoredTime.of(deadlineBefore), most)
                .query(AttemptTable::attempt)
                .list();
    }

    /** Keeps the hashes of the tickets that admit to an attempt. */
    public void keepTickets(AttemptId id, byte[] hashes) {
        jdbc.sql("UPDATE attempt SET ticket_hashes = ? WHERE id = ?")
                .params(hashes, id.value())
                .update();
    }

    /** Keeps a sign of life of the place that holds the lease of this epoch, unless somebody works on the row. */
    public void seen(AttemptId id, long epoch, Instant now) {
        if (isFree(id)) {
            jdbc.sql("UPDATE attempt SET lease_seen_at = ? WHERE id = ? AND lease_epoch = ?")
                    .params(StoredTime.of(now), id.value(), epoch)
                    .update();
        }
    }

    /** Signs of life come again and again: none is worth a connection that waits for somebody who may never end. */
    private boolean isFree(AttemptId id) {
        return jdbc.sql("SELECT id FROM attempt WHERE id = ? FOR UPDATE SKIP LOCKED")
                .param(id.value())
                .query(Long.class)
                .optional()
                .isPresent();
    }

    /** Locks rows in the order of their ids, as everybody does who locks several. */
    public List<Attempt> lockAll(ExamId exam, Collection<AttemptId> ids) {
        return jdbc.sql("SELECT * FROM attempt WHERE id IN (:ids) AND exam_id = :exam ORDER BY id FOR UPDATE")
                .param("ids", ids.stream().map(AttemptId::value).sorted().toList())
                .param("exam", exam.value())
                .query(AttemptTable::attempt)
                .list();
    }

    /** The attempts that are underway at an exam, or at one of its sittings; locks nothing. */
    public List<AttemptId> underway(ExamId exam, @Nullable SittingId sitting) {
        return underway(exam, sitting, "");
    }

    /** The attempts that go on when all of an exam, or one of its sittings, does; locks nothing. */
    public List<AttemptId> withTheirRoom(ExamId exam, @Nullable SittingId sitting) {
        return underway(
                exam, sitting, " AND (paused_at IS NULL OR paused_alone_at IS NULL OR paused_alone_at <> paused_at)");
    }

    private List<AttemptId> underway(ExamId exam, @Nullable SittingId sitting, String which) {
        return jdbc.sql("SELECT id FROM attempt WHERE exam_id = :exam AND state = 'UNDERWAY'" + which
                        + (sitting == null ? "" : " AND sitting_id = :sitting") + " ORDER BY id")
                .param("exam", exam.value())
                .param("sitting", sitting == null ? null : sitting.value())
                .query((row, n) -> new AttemptId(row.getLong("id")))
                .list();
    }

    /** Notes that an attempt was paused by itself and not with its room. */
    public void pausedAlone(AttemptId id) {
        jdbc.sql("UPDATE attempt SET paused_alone_at = paused_at WHERE id = ?")
                .param(id.value())
                .update();
    }

    /** Keeps a clock that was stopped, set going or moved. */
    public void steer(Attempt attempt) {
        jdbc.sql("""
                        UPDATE attempt SET deadline = :deadline, hand_in_from = :handIn, paused_at = :paused
                        WHERE id = :id""")
                .param("deadline", StoredTime.of(attempt.deadline()))
                .param("handIn", StoredTime.of(attempt.handInFrom()))
                .param("paused", StoredTime.ofNullable(attempt.pausedAt()))
                .param("id", attempt.id().value())
                .update();
    }

    /** Declares an attempt void, or takes that back with null. */
    public void voided(AttemptId id, @Nullable Instant at) {
        jdbc.sql("UPDATE attempt SET voided_at = :at WHERE id = :id")
                .param("at", StoredTime.ofNullable(at))
                .param("id", id.value())
                .update();
    }

    /** Notes that a person ended it, so that it never goes on. */
    public void stopped(AttemptId id, Instant at) {
        jdbc.sql("UPDATE attempt SET stopped_at = :at WHERE id = :id")
                .param("at", StoredTime.of(at))
                .param("id", id.value())
                .update();
    }

    /** Counts that another place took over. */
    public void tookOver(AttemptId id) {
        jdbc.sql("UPDATE attempt SET take_overs = take_overs + 1 WHERE id = ?")
                .param(id.value())
                .update();
    }

    /** Keeps the address that was seen last, unless somebody works on the row. */
    public void cameFrom(AttemptId id, String address) {
        if (isFree(id)) {
            jdbc.sql("UPDATE attempt SET client_address = ? WHERE id = ?")
                    .params(address, id.value())
                    .update();
        }
    }

    /**
     * Keeps a higher number of leavings, unless one was kept after that instant or somebody works on the row; whether it
     * did.
     */
    public boolean left(AttemptId id, int leaves, Instant now, Instant notSince) {
        return isFree(id)
                && jdbc.sql("""
                        UPDATE attempt SET leaves = :leaves, left_at = :now
                        WHERE id = :id AND leaves < :leaves AND (left_at IS NULL OR left_at <= :since)""")
                                .param("leaves", leaves)
                                .param("now", StoredTime.of(now))
                                .param("since", StoredTime.of(notSince))
                                .param("id", id.value())
                                .update()
                        == 1;
    }

    static Attempt attempt(ResultSet row, int n) throws SQLException {
        AttemptId id = new AttemptId(row.getLong("id"));
        return new Attempt(
                id,
                new ExamId(row.getLong("exam_id")),
                new OfficerId(row.getLong("officer_id")),
                new PaperId(row.getLong("paper_id")),
                row.getInt("ordinal"),
                AttemptState.valueOf(row.getString("state")),
                StoredTime.read(row, "started_at"),
                StoredTime.read(row, "deadline"),
                StoredTime.read(row, "hand_in_from"),
                row.getBytes("ticket_hashes"),
                row.getString("lease_place"),
                row.getLong("lease_epoch"),
                StoredTime.readNullable(row, "lease_seen_at"),
                row.getLong("last_seq"),
                receipt(id, row),
                sitting(row),
                StoredTime.readNullable(row, "paused_at"),
                row.getInt("leaves"),
                row.getString("client_address"),
                StoredTime.readNullable(row, "voided_at"));
    }

    private static @Nullable SittingId sitting(ResultSet row) throws SQLException {
        Long sitting = row.getObject("sitting_id", Long.class);
        return sitting == null ? null : new SittingId(sitting);
    }

    private static @Nullable Receipt receipt(AttemptId id, ResultSet row) throws SQLException {
        Instant closedAt = StoredTime.readNullable(row, "closed_at");
        return closedAt == null
                ? null
                : new Receipt(
                        id,
                        new ExamId(row.getLong("exam_id")),
                        new OfficerId(row.getLong("officer_id")),
                        closedAt,
                        row.getInt("receipt_answered"),
                        row.getInt("receipt_questions"),
                        row.getString("receipt_hash"),
                        row.getString("receipt_signature"));
    }
}
