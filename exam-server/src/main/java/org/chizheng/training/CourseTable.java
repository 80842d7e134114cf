package org.chizheng.training;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.StoredTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

/** Courses and their versions. */
@Repository
class CourseTable {

    /** Columns that {@link #course} reads. */
    static final String COLUMNS = "v.id AS version_id, v.course_id, v.version_number, v.title, v.description, v.bucket,"
            + " v.domain, v.delivery, v.minutes, c.organisation_id AS course_organisation_id,"
            + " c.organisation_path AS course_path";

    private static final String VERSIONS =
            "SELECT " + COLUMNS + " FROM training_course_version v JOIN training_course c ON c.id = v.course_id ";

    private final JdbcClient jdbc;

    CourseTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    CourseId insert(Caller caller, Instant now) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO training_course (organisation_id, organisation_path, defined_by, defined_at)
                VALUES (?, ?, ?, ?)""")
                .params(caller.organisation().value(), caller.path().value(), caller.name(), StoredTime.of(now))
                .update(key, "id");
        return new CourseId(Objects.requireNonNull(key.getKey()).longValue());
    }

    Course insertVersion(CourseId course, int number, CourseContent content, String by, Instant now) {
        EnforcementDomain domain = content.domain();
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("""
                INSERT INTO training_course_version (course_id, version_number, title, description, bucket, domain,
                delivery, minutes, defined_by, defined_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        course.value(),
                        number,
                        content.title(),
                        content.description(),
                        content.bucket().name())
                .param(domain == null ? null : domain.name())
                .params(content.delivery().name(), content.minutes(), by, StoredTime.of(now))
                .update(key, "id");
        return find(new CourseVersionId(Objects.requireNonNull(key.getKey()).longValue()))
                .orElseThrow();
    }

    Optional<Course> find(CourseVersionId id) {
        return jdbc.sql(VERSIONS + "WHERE v.id = ?")
                .param(id.value())
                .query((row, n) -> course(row))
                .optional();
    }

    Course lockLatest(CourseId id) {
        return jdbc
                .sql(VERSIONS + "WHERE c.id = ? ORDER BY v.version_number DESC FOR UPDATE")
                .param(id.value())
                .query((row, n) -> course(row))
                .list()
                .stream()
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no course " + id.value()));
    }

    /** Latest versions at, below and above a path, by title. */
    List<Course> latest(OrganisationPath path) {
        return jdbc.sql(VERSIONS + """
                WHERE (c.organisation_path LIKE :below OR :path LIKE CONCAT(c.organisation_path, '%'))
                AND v.version_number = (SELECT MAX(w.version_number) FROM training_course_version w
                WHERE w.course_id = c.id) ORDER BY v.title, v.id""")
                .param("below", path.likePattern())
                .param("path", path.value())
                .query((row, n) -> course(row))
                .list();
    }

    static Course course(ResultSet row) throws SQLException {
        String domain = row.getString("domain");
        CourseContent content = new CourseContent(
                row.getString("title"),
                row.getString("description"),
                Bucket.valueOf(row.getString("bucket")),
                domain == null ? null : EnforcementDomain.valueOf(domain),
                Delivery.valueOf(row.getString("delivery")),
                row.getInt("minutes"));
        return new Course(
                new CourseVersionId(row.getLong("version_id")),
                new CourseId(row.getLong("course_id")),
                row.getInt("version_number"),
                content,
                new OrganisationId(row.getLong("course_organisation_id")),
                new OrganisationPath(row.getString("course_path")));
    }
}
