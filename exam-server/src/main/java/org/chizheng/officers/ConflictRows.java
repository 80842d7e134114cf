package org.chizheng.officers;

import java.time.Instant;
import java.util.List;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Stored claims of a second unit to a person. */
@Component
class ConflictRows {

    private final JdbcClient jdbc;

    ConflictRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Notes the claim, or opens it again when it was settled before. */
    void claim(OfficerId officer, OrganisationId unit, String name, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO registration_conflict
                            (officer_id, organisation_id, claimed_name, claimed_by, claimed_at)
                        VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE settled_by = NULL, settled_at = NULL, claimed_at = VALUES(claimed_at),
                            claimed_by = VALUES(claimed_by), claimed_name = VALUES(claimed_name)
                        """)
                .params(officer.value(), unit.value(), name, by, StoredTime.of(at))
                .update();
    }

    /** Open claims whose claiming unit or present unit lies at or below a path, oldest first. */
    List<RegistrationConflict> open(OrganisationPath path) {
        return jdbc.sql("""
                        SELECT c.id, c.officer_id, o.name, o.id_number_masked, u.name, c.organisation_id, n.name,
                            c.claimed_name, c.claimed_by, c.claimed_at, u.path, n.path
                        FROM registration_conflict c
                        JOIN officer o ON o.id = c.officer_id
                        JOIN organisation u ON u.id = o.organisation_id
                        JOIN organisation n ON n.id = c.organisation_id
                        WHERE c.settled_at IS NULL AND (u.path LIKE :below OR n.path LIKE :below)
                        ORDER BY c.claimed_at, c.id
                        """)
                .param("below", path.likePattern())
                .query((row, number) -> {
                    boolean seesPresent = row.getString(11).startsWith(path.value());
                    return new RegistrationConflict(
                            row.getLong(1),
                            new OfficerId(row.getLong(2)),
                            seesPresent ? row.getString(3) : null,
                            row.getString(4),
                            seesPresent ? row.getString(5) : null,
                            new OrganisationId(row.getLong(6)),
                            row.getString(12).startsWith(path.value()) ? row.getString(7) : null,
                            row.getString(8),
                            row.getString(9),
                            StoredTime.read(row, "claimed_at"));
                })
                .list();
    }

    void settle(OfficerId officer, OrganisationId unit, String by, Instant at) {
        jdbc.sql("""
                        UPDATE registration_conflict SET settled_by = ?, settled_at = ?
                        WHERE officer_id = ? AND organisation_id = ? AND settled_at IS NULL
                        """)
                .params(by, StoredTime.of(at), officer.value(), unit.value())
                .update();
    }
}
