package org.chizheng.bench;

import static org.chizheng.questionbank.QuestionContent.PUBLIC;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.chizheng.exams.ExamId;
import org.chizheng.journey.Storage;
import org.chizheng.officers.OfficerId;
import org.chizheng.profiles.StoredTime;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionJson;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.drawing.DrawnPaper;
import org.flywaydb.core.Flyway;
import tools.jackson.databind.json.JsonMapper;

/**
 * An exam that is open, with candidates who have just gone in or are about to: written straight into an empty database, which spares
 * the measurements thousands of sign-ins. From there on everything is the product's own work.
 */
public final class SeededExam {

    /** Questions of every paper; each has four options, and one of them can be chosen. */
    public static final int ITEMS = 25;

    /** The letters of the options. */
    static final List<String> LETTERS = List.of("A", "B", "C", "D");

    /** A candidate's attempt and what opens it. */
    public record Seat(long attempt, String ticket) {

        String path() {
            return "/api/v1/attempts/" + attempt;
        }

        /** Takes the only place that may write, whoever had it. */
        long lease(KeptConnection connection) throws IOException {
            String place = "{\"place\":\"desk of " + attempt + "\",\"takeOver\":true}";
            return Json.read(connection
                            .send("POST", path() + "/lease", ticket, place)
                            .accepted())
                    .path("lease")
                    .asLong();
        }
    }

    /** What is done for one candidate. */
    private interface Seeding<T> {
        T seed(Connection connection, long id, LocalDateTime begun) throws SQLException;
    }

    /** The one exam there is. */
    static final ExamId EXAM = new ExamId(1);

    private static final Duration HOURS = Duration.ofHours(12);

    private SeededExam() {}

    /** Makes the product's tables and seats so many candidates. */
    public static List<Seat> with(int candidates, Storage.Access access, Random random) {
        return seeded(candidates, access, (connection, id, begun) -> seat(connection, id, begun, random));
    }

    /** Makes the product's tables and enrols so many people on the register, none of whom has gone in yet. */
    static List<OfficerId> awaited(int candidates, Storage.Access access) {
        return seeded(candidates, access, (connection, id, begun) -> {
            if (id == 1) {
                SeededPeople.organisation(connection, begun);
            }
            paper(connection, id, begun);
            return SeededPeople.officer(connection, id, begun);
        });
    }

    private static <T> List<T> seeded(int candidates, Storage.Access access, Seeding<T> seeding) {
        Flyway.configure()
                .dataSource(access.url(), access.user(), access.password())
                .locations("classpath:db/migration")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(access.url(), access.user(), access.password())) {
            connection.setAutoCommit(false);
            LocalDateTime begun = StoredTime.of(Clock.systemUTC().instant().minusSeconds(60));
            exam(connection, begun);
            List<T> all = new ArrayList<>();
            for (long id = 1; id <= candidates; id++) {
                all.add(seeding.seed(connection, id, begun));
            }
            connection.commit();
            return all;
        } catch (SQLException failed) {
            throw new IllegalStateException("no exam could be seeded", failed);
        }
    }

    private static void exam(Connection connection, LocalDateTime begun) throws SQLException {
        run(connection, """
                INSERT INTO exam (id, title, part, organisation_id, organisation_path, opens_at, closes_at,
                    duration_seconds, total_marks, pass_mark, earliest_hand_in_seconds, attempts_allowed, profile_id,
                    state, revision, created_by, created_at, published_at)
                VALUES (1, 'bench', 'PUBLIC', 1, '/1/', ?, ?, ?, 25, 15, 0, 1, 1, 'PUBLISHED', 1, 'bench', ?, ?)""", begun, begun.plus(HOURS), HOURS.toSeconds(), begun, begun);
        run(connection, """
                INSERT INTO exam_cell (exam_id, place, question_type, subject, question_count, marks_each)
                VALUES (1, 0, 'SINGLE', 'PUBLIC', ?, 1)""", ITEMS);
        for (int item = 1; item <= ITEMS; item++) {
            List<Option> options = IntStream.range(0, 4)
                    .mapToObj(i -> new Option(letter(i), "option " + i))
                    .toList();
            QuestionContent content = new QuestionContent(
                    QuestionType.SINGLE, PUBLIC, "stem " + item, options, Set.of("A"), Difficulty.EASY, null, null);
            run(
                    connection,
                    "INSERT INTO exam_question (exam_id, version_id, content) VALUES (1, ?, ?)",
                    item,
                    QuestionJson.write(content));
        }
    }

    private static Seat seat(Connection connection, long id, LocalDateTime begun, Random random) throws SQLException {
        byte[] bits = new byte[32];
        random.nextBytes(bits);
        String ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        paper(connection, id, begun);
        run(connection, """
                INSERT INTO attempt (id, exam_id, officer_id, paper_id, ordinal, state, started_at, deadline,
                    hand_in_from, ticket_hashes, lease_epoch, last_seq)
                VALUES (?, 1, ?, ?, 1, 'UNDERWAY', ?, ?, ?, ?, 0, 0)""", id, id, id, begun, begun.plus(HOURS), begun, sha256(ticket));
        return new Seat(id, ticket);
    }

    private static void paper(Connection connection, long id, LocalDateTime begun) throws SQLException {
        List<DrawnPaper.Item> layout = IntStream.rangeClosed(1, ITEMS)
                .mapToObj(item -> new DrawnPaper.Item(
                        item,
                        new QuestionVersionId(item),
                        null,
                        BigDecimal.ONE,
                        IntStream.range(0, 4).mapToObj(SeededExam::letter).toList()))
                .toList();
        run(connection, """
                INSERT INTO exam_candidate (exam_id, officer_id, enrolled_by, enrolled_at)
                VALUES (1, ?, 'bench', ?)""", id, begun);
        run(
                connection,
                "INSERT INTO exam_paper (id, exam_id, officer_id, ordinal, seed, layout) VALUES (?, 1, ?, 1, ?, ?)",
                id,
                id,
                id,
                json(layout));
    }

    /** The letter of an option, 0 for A. */
    public static String letter(int option) {
        return Character.toString('A' + option);
    }

    static void run(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
