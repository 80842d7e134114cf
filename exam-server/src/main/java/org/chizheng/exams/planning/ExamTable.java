package org.chizheng.exams.planning;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.chizheng.exams.AccessCode;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.ExamState;
import org.chizheng.exams.Marks;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.ProfileId;
import org.chizheng.profiles.StoredTime;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Rows of {@code exam} and their {@code exam_cell}s. */
@Repository
public class ExamTable {

    private static final String FIELDS = """
            title = :title, part = :part, domain_code = :domain, organisation_id = :organisation,
            organisation_path = :path, opens_at = :opens, closes_at = :closes, duration_seconds = :duration,
            total_marks = :total, pass_mark = :pass, latest_entry_seconds = :entry,
            earliest_hand_in_seconds = :handIn, attempts_allowed = :attempts, profile_id = :profile,
            most_exams = :mostExams, most_papers = :mostPapers, resting_exams = :resting, forms = :forms,
            """ + ConductColumns.FIELDS;

    private static final int BLUEPRINTS_IN_MEMORY = 64;

    /** A blueprint that cannot change any more: only a draft's can, and each change raises the revision. */
    private record Settled(ExamId exam, long revision) {}

    private final JdbcClient jdbc;
    private final BlueprintTable blueprints;
    private final Map<Settled, Blueprint> settled = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Settled, Blueprint> eldest) {
            return size() > BLUEPRINTS_IN_MEMORY;
        }
    };

    ExamTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.blueprints = new BlueprintTable(jdbc);
    }

    ExamId insert(ExamPlan plan, Organisation organisation, ProfileId profile, String by, Instant now) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        planParams(jdbc.sql("""
                        INSERT INTO exam (title, part, domain_code, organisation_id, organisation_path, opens_at,
                            closes_at, duration_seconds, total_marks, pass_mark, latest_entry_seconds,
                            earliest_hand_in_seconds, attempts_allowed, profile_id, most_exams, most_papers,
                            resting_exams, forms, shuffle_questions, shuffle_options, full_screen, count_leaving,
                            check_identity, ask_code, addresses, browser_keys, state, revision, created_by, created_at)
                        VALUES (:title, :part, :domain, :organisation, :path, :opens, :closes, :duration, :total,
                            :pass, :entry, :handIn, :attempts, :profile, :mostExams, :mostPapers, :resting, :forms,
                            :shuffleQuestions, :shuffleOptions, :fullScreen, :countLeaving, :checkIdentity, :askCode,
                            :addresses, :browserKeys, 'DRAFT', 1, :by, :now)"""), plan, organisation, profile)
                .param("by", by)
                .param("now", StoredTime.of(now))
                .update(key, "id");
        ExamId id = new ExamId(Objects.requireNonNull(key.getKey()).longValue());
        blueprints.insert(id, plan.blueprint());
        return id;
    }

    void update(ExamId id, ExamPlan plan, Organisation organisation, ProfileId profile) {
        planParams(
                        jdbc.sql("UPDATE exam SET " + FIELDS + ", revision = revision + 1 WHERE id = :id"),
                        plan,
                        organisation,
                        profile)
                .param("id", id.value())
                .update();
        blueprints.replace(id, plan.blueprint());
    }

    /** Locks the row until the end of the transaction and tells the revision; empty where it is no draft. */
    public Optional<Long> lockDraft(ExamId id) {
        return jdbc.sql("SELECT revision FROM exam WHERE id = ? AND state = 'DRAFT' FOR UPDATE")
                .param(id.value())
                .query(Long.class)
                .optional();
    }

    /** Locks the row until the end of the transaction, whatever the state; the exam as it is then. */
    public Exam lock(ExamId id) {
        jdbc.sql("SELECT revision FROM exam WHERE id = ? FOR UPDATE")
                .param(id.value())
                .query(Long.class)
                .single();
        return find(id).orElseThrow();
    }

    /** Keeps the code that is read out in the room. */
    public void issueCode(ExamId id, AccessCode code) {
        jdbc.sql("UPDATE exam SET access_code = ? WHERE id = ?")
                .params(code.value(), id.value())
                .update();
    }

    /** The code that is read out in the room; empty before publication. */
    public Optional<AccessCode> code(ExamId id) {
        return jdbc.sql("SELECT access_code FROM exam WHERE id = ? AND access_code IS NOT NULL")
                .param(id.value())
                .query((row, n) -> new AccessCode(row.getString(1)))
                .optional();
    }

    /** Rises with whatever becomes of an exam or its sittings. */
    public Optional<Long> revision(ExamId id) {
        return jdbc.sql("SELECT revision FROM exam WHERE id = ?")
                .param(id.value())
                .query(Long.class)
                .optional();
    }

    /** Raises the revision: something that belongs to the plan has changed. */
    public void touch(ExamId id) {
        jdbc.sql("UPDATE exam SET revision = revision + 1 WHERE id = ?")
                .param(id.value())
                .update();
    }

    /** Changes the state; {@code publishedAt} is null for what is not published. */
    public void become(ExamId id, ExamState state, @Nullable Instant publishedAt) {
        jdbc.sql("UPDATE exam SET state = :state, published_at = :at, revision = revision + 1 WHERE id = :id")
                .param("state", state.name())
                .param("at", StoredTime.ofNullable(publishedAt))
                .param("id", id.value())
                .update();
    }

    /** Keeps how far the scores that are expected of the forms lie apart. */
    public void keepSpread(ExamId id, @Nullable BigDecimal spread) {
        jdbc.sql("UPDATE exam SET form_spread = :spread WHERE id = :id")
                .param("spread", spread)
                .param("id", id.value())
                .update();
    }

    /** Numbers of the published exams at, above and below a place in the tree that open last, latest first. */
    List<Long> latestAround(OrganisationPath path, int most) {
        List<String> above = new ArrayList<>(new OrganisationScope(path.value()).above());
        above.add(path.value());
        return jdbc.sql("""
                        SELECT id FROM exam WHERE state = 'PUBLISHED'
                        AND (organisation_path LIKE :below OR organisation_path IN (:above))
                        ORDER BY opens_at DESC, id DESC LIMIT :most""")
                .param("below", path.likePattern())
                .param("above", above)
                .param("most", most)
                .query((row, n) -> row.getLong(1))
                .list();
    }

    /** An exam as it is now. */
    public Optional<Exam> find(ExamId id) {
        return jdbc.sql("SELECT * FROM exam WHERE id = ?")
                .param(id.value())
                .query(ExamTable::outline)
                .optional()
                .map(this::whole);
    }

    /** The exams held at a place in the tree and below it, the last to open first. */
    public List<Exam> below(OrganisationPath path) {
        return jdbc
                .sql("SELECT * FROM exam WHERE organisation_path LIKE ? ORDER BY opens_at DESC, id DESC")
                .param(path.likePattern())
                .query(ExamTable::outline)
                .list()
                .stream()
                .map(this::whole)
                .toList();
    }

    /** The published exams that somebody is enrolled in, the first to open first. */
    public List<Exam> publishedFor(OfficerId officer) {
        return jdbc.sql("""
                        SELECT e.* FROM exam e JOIN exam_candidate c ON c.exam_id = e.id
                        WHERE c.officer_id = ? AND e.state = 'PUBLISHED' ORDER BY e.opens_at, e.id""").param(officer.value()).query(ExamTable::outline).list().stream()
                .map(this::whole)
                .toList();
    }

    private static StatementSpec planParams(
            StatementSpec sql, ExamPlan plan, Organisation organisation, ProfileId profile) {
        EnforcementDomain domain = plan.domain();
        Duration entry = plan.latestEntry();
        return ConductColumns.params(sql, plan.conduct())
                .param("title", plan.title())
                .param("part", plan.part().name())
                .param("domain", domain == null ? null : domain.name())
                .param("organisation", organisation.id().value())
                .param("path", organisation.path().value())
                .param("opens", StoredTime.of(plan.opens()))
                .param("closes", StoredTime.of(plan.closes()))
                .param("duration", plan.duration().toSeconds())
                .param("total", plan.total())
                .param("pass", plan.passMark())
                .param("entry", entry == null ? null : entry.toSeconds())
                .param("handIn", plan.earliestHandIn().toSeconds())
                .param("attempts", plan.attemptsAllowed())
                .param("profile", profile.value())
                .param("mostExams", plan.blueprint().limits().mostExams())
                .param("mostPapers", plan.blueprint().limits().mostPapers())
                .param("resting", plan.blueprint().limits().rest())
                .param("forms", plan.forms());
    }

    /**
     * An exam but for its blueprint. That is read when the connection of the row has been given back: whoever holds one
     * connection and waits for another stops everybody, once there are as many of them as the pool has connections.
     */
    private record Outline(ExamId id, long revision, ExamState state, Limits limits, Function<Blueprint, Exam> with) {}

    private Exam whole(Outline outline) {
        return outline.with()
                .apply(
                        outline.state() == ExamState.DRAFT
                                ? blueprints.find(outline.id(), outline.limits())
                                : settled(outline));
    }

    /** The row is read each time, so that every node knows at once what became of an exam; its blueprint is kept. */
    private Blueprint settled(Outline outline) {
        Settled key = new Settled(outline.id(), outline.revision());
        Blueprint known;
        synchronized (settled) {
            known = settled.get(key);
        }
        if (known == null) {
            known = blueprints.find(outline.id(), outline.limits());
            synchronized (settled) {
                settled.put(key, known);
            }
        }
        return known;
    }

    private static Outline outline(ResultSet row, int n) throws SQLException {
        ExamId id = new ExamId(row.getLong("id"));
        String domain = row.getString("domain_code");
        long entry = row.getLong("latest_entry_seconds");
        Duration latestEntry = row.wasNull() ? null : Duration.ofSeconds(entry);
        String title = row.getString("title");
        ExamPart part = ExamPart.valueOf(row.getString("part"));
        OrganisationId organisation = new OrganisationId(row.getLong("organisation_id"));
        OrganisationPath path = new OrganisationPath(row.getString("organisation_path"));
        Instant opens = StoredTime.read(row, "opens_at");
        Instant closes = StoredTime.read(row, "closes_at");
        Duration duration = Duration.ofSeconds(row.getLong("duration_seconds"));
        BigDecimal total = Marks.plain(row.getBigDecimal("total_marks"));
        BigDecimal pass = Marks.plain(row.getBigDecimal("pass_mark"));
        Duration handIn = Duration.ofSeconds(row.getLong("earliest_hand_in_seconds"));
        int attempts = row.getInt("attempts_allowed");
        ProfileId profile = new ProfileId(row.getLong("profile_id"));
        ExamState state = ExamState.valueOf(row.getString("state"));
        Limits limits = new Limits(
                row.getObject("most_exams", Integer.class),
                row.getObject("most_papers", Integer.class),
                row.getInt("resting_exams"));
        int forms = row.getInt("forms");
        BigDecimal spread = row.getBigDecimal("form_spread");
        Conduct conduct = ConductColumns.read(row);
        return new Outline(
                id,
                row.getLong("revision"),
                state,
                limits,
                blueprint -> new Exam(
                        id,
                        title,
                        part,
                        domain == null ? null : EnforcementDomain.valueOf(domain),
                        organisation,
                        path,
                        opens,
                        closes,
                        duration,
                        total,
                        pass,
                        latestEntry,
                        handIn,
                        attempts,
                        blueprint,
                        forms,
                        spread == null ? null : Marks.plain(spread),
                        conduct,
                        profile,
                        state));
    }
}
