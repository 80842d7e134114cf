package org.chizheng.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of reviews and their steps. */
@Repository
class ReviewTable {

    private static final String COLUMNS = "SELECT id, certificate_id, certificate_number, officer_id, officer_name,"
            + " organisation_id, organisation_path, organisation_name, review_year, state, deadline, deferred_until"
            + " FROM annual_review";

    private final JdbcClient jdbc;

    ReviewTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Certificates that have a review in the year. */
    Set<Long> certificatesIn(int year) {
        return new HashSet<>(jdbc.sql("SELECT certificate_id FROM annual_review WHERE review_year = ?")
                .param(year)
                .query((row, number) -> row.getLong("certificate_id"))
                .list());
    }

    /** Opens a review, unless somebody else was faster. */
    boolean open(Certificate certificate, int year, LocalDate deadline) {
        return jdbc.sql("INSERT IGNORE INTO annual_review (certificate_id, certificate_number, officer_id,"
                                + " officer_name, organisation_id, organisation_path, organisation_name, review_year,"
                                + " state, deadline) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                        .params(
                                certificate.id().value(),
                                certificate.number(),
                                certificate.holder().value(),
                                certificate.holderName(),
                                certificate.organisation(),
                                certificate.organisationPath(),
                                certificate.organisationName(),
                                year,
                                ReviewState.OPEN.name(),
                                deadline)
                        .update()
                == 1;
    }

    Optional<AnnualReview> find(ReviewId id) {
        return one(id, "");
    }

    /** Keeps the review to this transaction. */
    Optional<AnnualReview> lock(ReviewId id) {
        return one(id, " FOR UPDATE");
    }

    private Optional<AnnualReview> one(ReviewId id, String end) {
        return jdbc.sql(COLUMNS + " WHERE id = ?" + end)
                .param(id.value())
                .query(ReviewTable::read)
                .optional();
    }

    /** Reviews in a state whose deadline, or deferral, ended before the day. */
    List<ReviewId> endedBefore(ReviewState state, String column, LocalDate day) {
        return jdbc.sql("SELECT id FROM annual_review WHERE state = ? AND " + column + " < ? ORDER BY id")
                .params(state.name(), day)
                .query((row, number) -> new ReviewId(row.getLong("id")))
                .list();
    }

    void move(ReviewId id, ReviewAction action, String note, String by, Instant now) {
        jdbc.sql("UPDATE annual_review SET state = ? WHERE id = ?")
                .params(action.to().name(), id.value())
                .update();
        jdbc.sql("INSERT INTO annual_review_step (review_id, action, note, taken_by, taken_at)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(id.value(), action.name(), note, by, StoredTime.of(now))
                .update();
    }

    void defer(ReviewId id, LocalDate until) {
        jdbc.sql("UPDATE annual_review SET deferred_until = ? WHERE id = ?")
                .params(until, id.value())
                .update();
    }

    void prolong(ReviewId id, LocalDate deadline) {
        jdbc.sql("UPDATE annual_review SET deferred_until = NULL, deadline = ? WHERE id = ?")
                .params(deadline, id.value())
                .update();
    }

    void freeze(ReviewId id, String evidence) {
        jdbc.sql("UPDATE annual_review SET evidence = ? WHERE id = ?")
                .params(evidence, id.value())
                .update();
    }

    Optional<String> frozenEvidence(ReviewId id) {
        return jdbc.sql("SELECT evidence FROM annual_review WHERE id = ? AND evidence IS NOT NULL")
                .param(id.value())
                .query((row, number) -> row.getString("evidence"))
                .optional();
    }

    List<AnnualReview> page(OrganisationPath caller, ReviewFilter filter, int offset, int limit) {
        return jdbc.sql(COLUMNS + filter.where()
                        + " ORDER BY review_year DESC, deadline, id LIMIT :limit OFFSET :offset")
                .params(filter.parameters(caller))
                .param("limit", limit)
                .param("offset", offset)
                .query(ReviewTable::read)
                .list();
    }

    int count(OrganisationPath caller, ReviewFilter filter) {
        return jdbc.sql("SELECT COUNT(*) FROM annual_review" + filter.where())
                .params(filter.parameters(caller))
                .query((row, number) -> row.getInt(1))
                .single();
    }

    List<AnnualReview> of(OfficerId officer) {
        return jdbc.sql(COLUMNS + " WHERE officer_id = ? ORDER BY review_year DESC, id DESC")
                .param(officer.value())
                .query(ReviewTable::read)
                .list();
    }

    List<ReviewStep> steps(ReviewId id) {
        return jdbc.sql("SELECT action, note, taken_by, taken_at FROM annual_review_step WHERE review_id = ?"
                        + " ORDER BY id")
                .param(id.value())
                .query((row, number) -> new ReviewStep(
                        ReviewAction.valueOf(row.getString("action")),
                        row.getString("note"),
                        row.getString("taken_by"),
                        StoredTime.read(row, "taken_at")))
                .list();
    }

    private static AnnualReview read(ResultSet row, int number) throws SQLException {
        return new AnnualReview(
                new ReviewId(row.getLong("id")),
                new CertificateId(row.getLong("certificate_id")),
                row.getString("certificate_number"),
                new OfficerId(row.getLong("officer_id")),
                row.getString("officer_name"),
                new OrganisationId(row.getLong("organisation_id")),
                new OrganisationPath(row.getString("organisation_path")),
                row.getString("organisation_name"),
                row.getInt("review_year"),
                ReviewState.valueOf(row.getString("state")),
                row.getObject("deadline", LocalDate.class),
                row.getObject("deferred_until", LocalDate.class));
    }
}
