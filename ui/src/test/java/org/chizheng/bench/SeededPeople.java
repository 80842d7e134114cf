package org.chizheng.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Set;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;

/** People on the register who have signed in already; their identity numbers are no numbers and are never opened. */
final class SeededPeople {

    private static final OrganisationId ORGANISATION = new OrganisationId(1);
    private static final OrganisationPath PATH = OrganisationPath.ROOT.child(ORGANISATION);

    private SeededPeople() {}

    /** The organisation that all belong to, which has to be there first. */
    static void organisation(Connection connection, LocalDateTime now) throws SQLException {
        SeededExam.run(connection, """
                INSERT INTO organisation (id, credit_code, name, region, tier, kind, path, justice_bureau, registered_at)
                VALUES (?, 'bench', '某市综合行政执法局', '330100000', 'CITY', 'ADMINISTRATIVE', ?, FALSE, ?)""", ORGANISATION.value(), PATH.value(), now);
    }

    static OfficerId officer(Connection connection, long id, LocalDateTime now) throws SQLException {
        byte[] sealed = Long.toString(id).getBytes(US_ASCII);
        SeededExam.run(connection, """
                INSERT INTO officer (id, name, gender, id_number_sealed, id_number_hash, id_number_masked,
                    organisation_id, staffing, domain, auxiliary, on_post, revision, registered_by, registered_at)
                VALUES (?, '考生', 'F', ?, ?, '330***********0000', ?, 'ADMINISTRATIVE', 'URBAN_MANAGEMENT', FALSE,
                    TRUE, 0, 'bench', ?)""", id, sealed, sealed, ORGANISATION.value(), now);
        return new OfficerId(id);
    }

    /** Who the product takes a signed-in officer for. */
    static Caller signedIn(OfficerId officer) {
        return new Caller(new AccountId(officer.value()), "考生", ORGANISATION, PATH, officer, Set.of(Role.OFFICER));
    }
}
