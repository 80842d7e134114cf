package org.chizheng.qualification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.CertificateId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.ProfileId;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Applications; their steps are kept by {@link StepTable}. */
@Repository
class ApplicationTable {

    private final JdbcClient jdbc;
    private final StepTable steps;

    ApplicationTable(JdbcClient jdbc, StepTable steps) {
        this.jdbc = jdbc;
        this.steps = steps;
    }

    /**
     * Stores a submitted application.
     *
     * @throws org.springframework.dao.DuplicateKeyException if one of this person is open
     */
    ApplicationId insert(Officer officer, Organisation bureau, ProfileId profile, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO certificate_application (officer_id, officer_name, organisation_id, organisation_path,
                organisation_name, domain, bureau_id, bureau_path, bureau_name, state, open_officer_id, submitted_at,
                profile_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        officer.id().value(),
                        officer.name(),
                        officer.organisation().value(),
                        officer.organisationPath().value(),
                        officer.organisationName(),
                        officer.domain().name(),
                        bureau.id().value(),
                        bureau.path().value(),
                        bureau.name(),
                        ApplicationState.SUBMITTED.name(),
                        officer.id().value(),
                        StoredTime.of(now),
                        profile.value())
                .update(key, "id");
        return new ApplicationId(Objects.requireNonNull(key.getKey()).longValue());
    }

    /** Takes over what may have changed while the application was with the officer. */
    void renew(ApplicationId id, Officer officer, Organisation bureau, ProfileId profile) {
        jdbc.sql("""
                UPDATE certificate_application SET officer_name = ?, organisation_id = ?, organisation_path = ?,
                organisation_name = ?, domain = ?, bureau_id = ?, bureau_path = ?, bureau_name = ?, profile_id = ?
                WHERE id = ?""")
                .params(
                        officer.name(),
                        officer.organisation().value(),
                        officer.organisationPath().value(),
                        officer.organisationName(),
                        officer.domain().name(),
                        bureau.id().value(),
                        bureau.path().value(),
                        bureau.name(),
                        profile.value(),
                        id.value())
                .update();
    }

    /** Records a step and the state that it leads to. */
    void take(ApplicationId id, ApplicationAction action, Caller caller, String reason, Instant now) {
        steps.append(id, action, caller, reason, now);
        jdbc.sql("UPDATE certificate_application SET state = ? WHERE id = ?")
                .params(action.to().name(), id.value())
                .update();
        if (!action.to().open()) {
            jdbc.sql("UPDATE certificate_application SET open_officer_id = NULL WHERE id = ?")
                    .param(id.value())
                    .update();
        }
    }

    void issued(ApplicationId id, Certificate certificate) {
        jdbc.sql("UPDATE certificate_application SET certificate_id = ?, certificate_number = ? WHERE id = ?")
                .params(certificate.id().value(), certificate.number(), id.value())
                .update();
    }

    Optional<Application> find(ApplicationId id) {
        return one("id = ?", id.value());
    }

    /** Keeps the application to this transaction. */
    Optional<Application> lock(ApplicationId id) {
        return one("id = ? FOR UPDATE", id.value());
    }

    private Optional<Application> one(String condition, long value) {
        return jdbc.sql("SELECT * FROM certificate_application WHERE " + condition)
                .param(value)
                .query(ApplicationTable::bare)
                .optional()
                .map(this::whole);
    }

    List<Application> of(OfficerId officer) {
        return jdbc
                .sql("SELECT * FROM certificate_application WHERE officer_id = ? ORDER BY id DESC")
                .param(officer.value())
                .query(ApplicationTable::bare)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    /** For units at or below the path, or decided by a bureau there; latest first. */
    List<Application> below(OrganisationPath path) {
        return jdbc.sql("""
                SELECT * FROM certificate_application WHERE organisation_path LIKE :path OR bureau_path LIKE :path
                ORDER BY id DESC""").param("path", path.likePattern()).query(ApplicationTable::bare).list().stream()
                .map(this::whole)
                .toList();
    }

    /** Read after the connection of the row has been given back: nobody may hold one and wait for another. */
    private Application whole(Application application) {
        return application.with(steps.of(application.id()));
    }

    /** An application but for its steps. */
    private static Application bare(ResultSet row, int number) throws SQLException {
        Long certificate = row.getObject("certificate_id", Long.class);
        return new Application(
                new ApplicationId(row.getLong("id")),
                new OfficerId(row.getLong("officer_id")),
                row.getString("officer_name"),
                new OrganisationId(row.getLong("organisation_id")),
                new OrganisationPath(row.getString("organisation_path")),
                row.getString("organisation_name"),
                EnforcementDomain.valueOf(row.getString("domain")),
                new OrganisationId(row.getLong("bureau_id")),
                new OrganisationPath(row.getString("bureau_path")),
                row.getString("bureau_name"),
                ApplicationState.valueOf(row.getString("state")),
                StoredTime.read(row, "submitted_at"),
                new ProfileId(row.getLong("profile_id")),
                certificate == null ? null : new CertificateId(certificate),
                row.getString("certificate_number"),
                List.of());
    }
}
