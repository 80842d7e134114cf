package org.chizheng.officers.photos;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The stored photos, one a person. */
@Repository
class PhotoTable {

    private static final int CHUNK = 1000;
    private static final String OF_PEOPLE_BELOW = """
             FROM officer_photo p JOIN officer o ON o.id = p.officer_id
            JOIN organisation u ON u.id = o.organisation_id WHERE u.path LIKE :path AND\s""";

    private final JdbcClient jdbc;

    PhotoTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void put(OfficerId officer, byte[] jpeg, String sha256, String by, Instant at) {
        jdbc.sql("""
                        INSERT INTO officer_photo (officer_id, jpeg, sha256, uploaded_by, uploaded_at)
                        VALUES (?, ?, ?, ?, ?)
                        ON DUPLICATE KEY UPDATE jpeg = VALUES(jpeg), sha256 = VALUES(sha256),
                            uploaded_by = VALUES(uploaded_by), uploaded_at = VALUES(uploaded_at)
                        """)
                .params(officer.value(), jpeg, sha256, by, StoredTime.of(at))
                .update();
    }

    void remove(OfficerId officer) {
        jdbc.sql("DELETE FROM officer_photo WHERE officer_id = ?")
                .param(officer.value())
                .update();
    }

    /**
     * The hash of a photo, once nobody else changes it until the transaction ends. The person's row is locked, which is
     * always there: locking a photo that is not would lock a gap, and two who fill one gap end in a deadlock.
     */
    Optional<String> lockedHash(OfficerId officer) {
        jdbc.sql("SELECT id FROM officer WHERE id = ? FOR UPDATE")
                .param(officer.value())
                .query(Long.class)
                .single();
        return jdbc.sql("SELECT sha256 FROM officer_photo WHERE officer_id = ?")
                .param(officer.value())
                .query(String.class)
                .optional();
    }

    /** The photo of a person who stands at the path or below it. */
    Optional<Photo> find(OfficerId officer, OrganisationPath scope) {
        return jdbc.sql("SELECT p.officer_id, p.jpeg, p.sha256, p.uploaded_by, p.uploaded_at" + OF_PEOPLE_BELOW
                        + "p.officer_id = :officer")
                .param("path", scope.likePattern())
                .param("officer", officer.value())
                .query(PhotoTable::photo)
                .optional();
    }

    /** Who of these people, of those who stand at the path or below it, has a photo. */
    Set<OfficerId> among(Collection<OfficerId> officers, OrganisationPath scope) {
        List<Long> ids = officers.stream().map(OfficerId::value).distinct().toList();
        Set<OfficerId> having = new HashSet<>();
        for (int start = 0; start < ids.size(); start += CHUNK) {
            jdbc.sql("SELECT p.officer_id" + OF_PEOPLE_BELOW + "p.officer_id IN (:officers)")
                    .param("path", scope.likePattern())
                    .param("officers", ids.subList(start, Math.min(start + CHUNK, ids.size())))
                    .query(Long.class)
                    .list()
                    .forEach(id -> having.add(new OfficerId(id)));
        }
        return having;
    }

    private static Photo photo(ResultSet row, int number) throws SQLException {
        return new Photo(
                new OfficerId(row.getLong("officer_id")),
                row.getBytes("jpeg"),
                row.getString("sha256"),
                row.getString("uploaded_by"),
                StoredTime.read(row, "uploaded_at"));
    }
}
