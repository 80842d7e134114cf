package org.chizheng.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.StemFingerprint;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A bank of generated questions, written straight into the product's tables, and the same texts in one flat table with
 * MySQL's own full-text index: no joins, so that MySQL is at its best.
 */
final class SeededBank {

    static final List<String> PATHS = List.of("/1/", "/1/2/", "/1/2/3/", "/1/2/4/", "/1/5/", "/1/5/6/");

    private static final int BATCH = 1_000;
    private static final String QUESTION = """
            INSERT INTO questions (id, organisation_path, state, type, subject, difficulty, cognitive_level, law_key,
                letters, stem_fingerprint, version_id, author, changed_at, edition)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'ABCD', ?, ?, ?, ?, 0)""";
    private static final String VERSION = """
            INSERT INTO question_versions (id, question_id, ordinal, type, subject, difficulty, cognitive_level, law,
                article, body, author, author_name, written_at) VALUES (?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";
    private static final String FLAT = """
            INSERT INTO flat_question (id, organisation_path, state, type, subject, difficulty, law, author, words)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private final Connection connection;
    private final Random random;
    private final LegalLanguage language;

    SeededBank(Connection connection, Random random) {
        this.connection = connection;
        this.random = random;
        this.language = new LegalLanguage(random);
    }

    /** Writes the questions, flat as well, and lets the change table name all of them. */
    void fill(int size) throws SQLException {
        execute("""
                CREATE TABLE flat_question (id BIGINT NOT NULL PRIMARY KEY, organisation_path VARCHAR(255) NOT NULL,
                    state VARCHAR(20) NOT NULL, type VARCHAR(20) NOT NULL, subject VARCHAR(60) NOT NULL,
                    difficulty VARCHAR(20) NOT NULL, law VARCHAR(200) NOT NULL, author BIGINT NOT NULL,
                    words TEXT NOT NULL)""");
        connection.setAutoCommit(false);
        try (PreparedStatement flat = connection.prepareStatement(FLAT)) {
            write(1, size, flat);
        }
        execute("INSERT INTO question_changes (question_id, sequence_number) SELECT id, id FROM questions");
        execute("UPDATE question_change_clock SET latest = " + size);
        connection.commit();
        connection.setAutoCommit(true);
    }

    /**
     * Writes further questions, in the product's tables only. The clock moves, but the change table does not name them:
     * a running product sees that much has changed and keeps its search index as it is.
     */
    void grow(int from, int to) throws SQLException {
        connection.setAutoCommit(false);
        write(from + 1, to, null);
        execute("UPDATE question_change_clock SET latest = latest + " + (to - from));
        connection.commit();
        connection.setAutoCommit(true);
    }

    private void write(int first, int last, @Nullable PreparedStatement flat) throws SQLException {
        try (PreparedStatement question = connection.prepareStatement(QUESTION);
                PreparedStatement version = connection.prepareStatement(VERSION)) {
            for (int id = first; id <= last; id++) {
                add(id, question, version, flat);
                if (id % BATCH == 0 || id == last) {
                    question.executeBatch();
                    version.executeBatch();
                    if (flat != null) {
                        flat.executeBatch();
                    }
                    connection.commit();
                }
            }
        }
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void add(int id, PreparedStatement question, PreparedStatement version, @Nullable PreparedStatement flat)
            throws SQLException {
        String path = PATHS.get(random.nextInt(PATHS.size()));
        String state = one(QuestionState.values()).name();
        String type = random.nextInt(3) == 0 ? "MULTIPLE" : "SINGLE";
        String subject = random.nextBoolean()
                ? QuestionContent.PUBLIC
                : one(EnforcementDomain.values()).name();
        String difficulty = one(Difficulty.values()).name();
        String law = "中华人民共和国" + language.word() + "法";
        String article = String.valueOf(1 + random.nextInt(90));
        long author = 1 + random.nextInt(40);
        String stem = language.sentence(6 + random.nextInt(9)) + "，下列说法正确的是（　）。";
        List<Option> options = IntStream.range(0, 4)
                .mapToObj(i -> new Option(SeededExam.letter(i), language.sentence(1 + random.nextInt(3))))
                .toList();
        String explanation = language.sentence(4 + random.nextInt(8));
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("stem", stem);
        body.put("options", options);
        body.put("key", List.of("A"));
        body.put("explanation", explanation);
        LocalDateTime time = LocalDateTime.of(2026, 1, 1, 0, 0).plusSeconds(random.nextInt(10_000_000));
        // of the law's name, so that seeds keep telling the same texts
        String level =
                CognitiveLevel.values()[Math.floorMod(law.hashCode() + id, CognitiveLevel.values().length)].name();
        batch(
                question,
                id,
                path,
                state,
                type,
                subject,
                difficulty,
                level,
                new LawName(law).key(),
                StemFingerprint.of(stem).value(),
                id,
                author,
                time);
        batch(
                version,
                id,
                id,
                type,
                subject,
                difficulty,
                level,
                law,
                article,
                JsonMapper.shared().writeValueAsString(body),
                author,
                "命题人" + author,
                time);
        if (flat == null) {
            return;
        }
        List<String> words = new ArrayList<>(List.of(stem, explanation, law + " " + article));
        words.add(options.stream().map(Option::text).collect(Collectors.joining("\n")));
        batch(flat, id, path, state, type, subject, difficulty, law, author, String.join("\n", words));
    }

    private <E> E one(E[] values) {
        return values[random.nextInt(values.length)];
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
