package org.chizheng.sittings;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Many rows of {@code attempt} by one statement; rows are taken in the same order by everybody who takes several. */
public final class AttemptGroup {

    /** Who may have only one of them. */
    private record Place(ExamId exam, OfficerId officer, int ordinal) {

        private static final Comparator<NewAttempt> ORDER = Comparator.comparingLong(
                        (NewAttempt one) -> one.exam().value())
                .thenComparingLong(one -> one.officer().value())
                .thenComparingInt(NewAttempt::ordinal);

        static Place of(NewAttempt one) {
            return new Place(one.exam(), one.officer(), one.ordinal());
        }
    }

    /**
     * What a place is granted.
     *
     * @param address from where on the net it asked; null if not known
     */
    public record Grant(String place, long epoch, @Nullable String address) {}

    private final JdbcClient jdbc;

    AttemptGroup(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Begins attempts; their ids, in the same order.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one of them had begun
     */
    public List<AttemptId> insert(List<NewAttempt> all) {
        List<@Nullable Object> values = new ArrayList<>();
        all.stream().sorted(Place.ORDER).forEach(one -> {
            values.add(one.exam().value());
            values.add(one.officer().value());
            values.add(one.paper().value());
            values.add(one.ordinal());
            SittingId sitting = one.sitting();
            values.add(sitting == null ? null : sitting.value());
            values.add(StoredTime.of(one.startedAt()));
            values.add(StoredTime.of(one.deadline()));
            values.add(StoredTime.of(one.handInFrom()));
            values.add(one.ticket().hash());
        });
        jdbc.sql("INSERT INTO attempt (exam_id, officer_id, paper_id, ordinal, sitting_id, state, started_at, deadline,"
                        + " hand_in_from, ticket_hashes, lease_epoch, last_seq) VALUES "
                        + repeated("(?, ?, ?, ?, ?, 'UNDERWAY', ?, ?, ?, ?, 0, 0)", all.size()))
                .params(values)
                .update();
        Map<Place, AttemptId> ids = new HashMap<>();
        all.stream()
                .collect(Collectors.groupingBy(
                        NewAttempt::exam,
                        Collectors.mapping(one -> one.officer().value(), Collectors.toList())))
                .forEach((exam, officers) -> ids.putAll(ids(exam, officers)));
        return all.stream()
                .map(one -> Objects.requireNonNull(ids.get(Place.of(one))))
                .toList();
    }

    /** Asked for by their places: what drivers tell of the keys of several rows differs. */
    private Map<Place, AttemptId> ids(ExamId exam, List<Long> officers) {
        Map<Place, AttemptId> ids = new HashMap<>();
        jdbc.sql("SELECT id, officer_id, ordinal FROM attempt WHERE exam_id = :exam AND officer_id IN (:officers)")
                .param("exam", exam.value())
                .param("officers", officers)
                .query(row -> {
                    ids.put(
                            new Place(exam, new OfficerId(row.getLong("officer_id")), row.getInt("ordinal")),
                            new AttemptId(row.getLong("id")));
                });
        return ids;
    }

    /** Who has begun at sittings of exams. */
    public Map<SittingId, Set<OfficerId>> begunAt(Collection<ExamId> exams, Collection<SittingId> sittings) {
        Map<SittingId, Set<OfficerId>> begun = new HashMap<>();
        jdbc.sql("SELECT sitting_id, officer_id FROM attempt WHERE exam_id IN (:exams) AND sitting_id IN (:sittings)")
                .param("exams", exams.stream().map(ExamId::value).toList())
                .param("sittings", sittings.stream().map(SittingId::value).toList())
                .query(row -> {
                    begun.computeIfAbsent(new SittingId(row.getLong("sitting_id")), none -> new HashSet<>())
                            .add(new OfficerId(row.getLong("officer_id")));
                });
        return begun;
    }

    /** Locks those rows on which nobody else works, until the end of the transaction. */
    public Map<AttemptId, Attempt> lockFree(Collection<AttemptId> ids) {
        return jdbc
                .sql("SELECT * FROM attempt WHERE id IN (:ids) ORDER BY id FOR UPDATE SKIP LOCKED")
                .param("ids", ids.stream().map(AttemptId::value).distinct().toList())
                .query(AttemptTable::attempt)
                .list()
                .stream()
                .collect(Collectors.toMap(Attempt::id, attempt -> attempt));
    }

    /** Gives leases to places, in one statement. */
    public void lease(Map<AttemptId, Grant> grants, Instant now) {
        List<@Nullable Object> values = new ArrayList<>();
        grants.forEach((id, grant) -> values.addAll(List.of(id.value(), grant.place())));
        grants.forEach((id, grant) -> values.addAll(List.of(id.value(), grant.epoch())));
        grants.forEach((id, grant) -> {
            values.add(id.value());
            values.add(grant.address());
        });
        values.add(StoredTime.of(now));
        grants.keySet().forEach(id -> values.add(id.value()));
        jdbc.sql("UPDATE attempt SET lease_place = CASE id " + when(grants.size()) + " ELSE lease_place END,"
                        + " lease_epoch = CASE id " + when(grants.size())
                        + " ELSE lease_epoch END, client_address = CASE id "
                        + when(grants.size()) + " ELSE client_address END, lease_seen_at = ?"
                        + " WHERE id IN (" + repeated("?", grants.size()) + ")")
                .params(values)
                .update();
    }

    /** Ends attempts that are underway, all at the time of the first receipt; how many of them were. */
    public int close(AttemptState state, List<Receipt> receipts) {
        List<Object> values = new ArrayList<>();
        values.add(state.name());
        values.add(StoredTime.of(receipts.getFirst().handedInAt()));
        receipts.forEach(one -> values.addAll(List.of(one.attempt().value(), one.answered())));
        receipts.forEach(one -> values.addAll(List.of(one.attempt().value(), one.questions())));
        receipts.forEach(one -> values.addAll(List.of(one.attempt().value(), one.hash())));
        receipts.forEach(one -> values.addAll(
                List.of(one.attempt().value(), Objects.requireNonNull(one.signature(), "receipt without signature"))));
        receipts.forEach(one -> values.add(one.attempt().value()));
        String each = when(receipts.size());
        return jdbc.sql("UPDATE attempt SET state = ?, closed_at = ?, paused_at = NULL,"
                        + " receipt_answered = CASE id " + each + " ELSE receipt_answered END,"
                        + " receipt_questions = CASE id " + each + " ELSE receipt_questions END,"
                        + " receipt_hash = CASE id " + each + " ELSE receipt_hash END,"
                        + " receipt_signature = CASE id " + each + " ELSE receipt_signature END"
                        + " WHERE id IN (" + repeated("?", receipts.size()) + ") AND state = 'UNDERWAY'")
                .params(values)
                .update();
    }

    private static String when(int count) {
        return "WHEN ? THEN ? ".repeat(count);
    }

    private static String repeated(String one, int count) {
        return one + (", " + one).repeat(count - 1);
    }
}
