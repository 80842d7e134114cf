package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.TestDatabase;
import org.chizheng.audit.AuditEntry;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.FakeBank;
import org.chizheng.exams.FakePeople;
import org.chizheng.exams.FakePlaces;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

class PaperTableTests {

    private final Caller coordinator = FakePeople.coordinator(FakePlaces.CITY);
    private final TestDatabase database = TestDatabase.h2();
    private final FakeBank bank = new FakeBank(60);
    private final ExamFixtures house = new ExamFixtures(database, bank);
    private final NearWords shared = new RememberedWords();

    @BeforeEach
    void count() {
        database.jdbc().sql("SET QUERY_STATISTICS TRUE").update();
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void thePublicationSaysWhichWordsItWasAndADraftDoesNot() {
        List<OfficerId> people = people();
        ExamId exam = house.planning.draft(coordinator, ExamFixtures.plan());
        house.enrolling.enrol(coordinator, exam, people);
        house.publishing.publish(
                coordinator, exam, (frozen, of) -> house.enrolling.remove(coordinator, exam, people.subList(0, 1)));
        assertThat(hash(exam)).isEmpty();

        house.publishing.publish(coordinator, exam, FreezingProgress.UNWATCHED);

        String form = String.join(
                "",
                database.jdbc()
                        .sql("SELECT version_id, content FROM exam_question WHERE exam_id = ? ORDER BY version_id")
                        .param(exam.value())
                        .query((row, n) -> row.getLong(1) + "\t" + row.getString(2) + "\n")
                        .list());
        WordsHash expected = WordsHash.of(form.getBytes(StandardCharsets.UTF_8));
        assertThat(hash(exam)).contains(expected);
        assertThat(house.audit)
                .filteredOn(entry -> entry.action().equals("exam.published"))
                .singleElement()
                .extracting(AuditEntry::facts)
                .satisfies(facts -> assertThat(facts).containsEntry("words", expected.value()));
    }

    @Test
    void aStartIsOneStatementOnceTheWordsAreKnown() {
        PaperId paper = paper(house.published(ExamFixtures.plan(), people()));
        PaperTable node = node();
        assertThat(node.find(paper)).isEqualTo(told(paper));

        long before = statements("%");
        assertThat(node.find(paper)).isPresent();
        assertThat(statements("%") - before).isEqualTo(1);
    }

    @Test
    void manyPapersNeedTheWordsOfTheirExamsOnce() {
        List<PaperId> papers = new ArrayList<>();
        for (int exam = 0; exam < 3; exam++) {
            bank.wording = " 卷" + exam;
            papers.addAll(papers(house.published(ExamFixtures.plan(), people())));
        }
        database.jdbc().sql("UPDATE exam SET words_sha256 = NULL WHERE id = 2").update();
        long before = statements("%exam_question%");
        assertThat(node().findAll(papers))
                .containsExactlyInAnyOrderElementsOf(
                        papers.stream().map(paper -> told(paper).orElseThrow()).toList());
        assertThat(statements("%exam_question%") - before)
                .as("three reads of the node, and one for each paper of the one who checks")
                .isEqualTo(3 + papers.size());
    }

    @Test
    void whatOneNodeReadFromTheDatabaseNoOtherHasToRead() {
        PaperId paper = paper(house.published(ExamFixtures.plan(), people()));
        Optional<FrozenPaper> expected = node().find(paper);
        long before = statements("%exam_question%");
        assertThat(node().find(paper)).isEqualTo(expected).isPresent();
        assertThat(statements("%exam_question%")).isEqualTo(before);
    }

    @Test
    void anExamFromBeforeThereWereHashesGetsItsOwnWhenItIsRead() {
        ExamId exam = house.published(ExamFixtures.plan(), people());
        Optional<WordsHash> named = hash(exam);
        PaperId paper = paper(exam);
        database.jdbc().sql("UPDATE exam SET words_sha256 = NULL").update();

        database.transactions().executeWithoutResult(tx -> node().find(paper));
        assertThat(hash(exam))
                .as("nobody waits for the exam's row within another transaction")
                .isEmpty();
        assertThat(node().find(paper)).isEqualTo(told(paper));
        assertThat(hash(exam)).isEqualTo(named).isPresent();
        assertThat(shared.find(named.orElseThrow())).isPresent();
    }

    @Test
    void aPaperThatIsBeingFrozenIsReadAsItIsAndNotNamed() {
        ExamId exam = house.planning.draft(coordinator, ExamFixtures.plan());
        house.enrolling.enrol(coordinator, exam, people());
        List<FrozenPaper> seen = new ArrayList<>();
        PaperTable node = node();
        bank.wording = " 初";
        house.publishing.publish(coordinator, exam, (frozen, of) -> {
            seen.addAll(node.findAll(papers(exam)));
            house.enrolling.remove(
                    coordinator, exam, house.exams.candidates(exam).subList(0, 1));
        });
        assertThat(seen)
                .hasSize(4)
                .allSatisfy(paper -> assertThat(paper.items().getFirst().stem()).contains("初"));
        assertThat(hash(exam)).isEmpty();
        bank.wording = " 终";
        house.publishing.publish(coordinator, exam, FreezingProgress.UNWATCHED);
        assertThat(node.findAll(papers(exam)))
                .hasSize(2)
                .allSatisfy(paper -> assertThat(paper.items().getFirst().stem()).contains("终"));
    }

    @Test
    @ExtendWith(OutputCaptureExtension.class)
    void wordsThatAreNotThoseOfThePublicationAreUsedAndReportedButNotShared(CapturedOutput output) {
        bank.wording = " 甲";
        ExamId exam = house.published(ExamFixtures.plan(), people());
        WordsHash named = hash(exam).orElseThrow();
        database.jdbc()
                .sql("UPDATE exam_question SET content = REPLACE(content, '甲', '乙')")
                .update();
        PaperTable node = node();
        for (int reading = 0; reading < 2; reading++) {
            assertThat(node.find(paper(exam)))
                    .isEqualTo(told(paper(exam)))
                    .hasValueSatisfying(
                            paper -> assertThat(paper.items().getFirst().stem()).contains("乙"));
        }
        assertThat(shared.find(named)).isEmpty();
        assertThat(output.getAll())
                .contains("exam " + exam.value() + " was published with words " + named.value())
                .doesNotContain("乙");
        assertThat(hash(exam)).contains(named);
    }

    private List<OfficerId> people() {
        return List.of(house.people.hire(FakePlaces.COUNTY), house.people.hire(FakePlaces.COUNTY));
    }

    /** One that has just started. */
    private PaperTable node() {
        return new PaperTable(database.jdbc(), new LayeredWords(new RememberedWords(), shared));
    }

    private Optional<FrozenPaper> told(PaperId paper) {
        return FrozenRows.paper(database.jdbc(), paper);
    }

    private PaperId paper(ExamId exam) {
        return papers(exam).getFirst();
    }

    private List<PaperId> papers(ExamId exam) {
        return FrozenRows.papers(database.jdbc(), exam);
    }

    private Optional<WordsHash> hash(ExamId exam) {
        return database.jdbc()
                .sql("SELECT words_sha256 FROM exam WHERE id = ? AND words_sha256 IS NOT NULL")
                .param(exam.value())
                .query((row, n) -> new WordsHash(Objects.requireNonNull(row.getString(1))))
                .optional();
    }

    /** How many statements the database has run that look like this, but for those that ask this. */
    private long statements(String like) {
        return database.jdbc().sql("""
                        SELECT COALESCE(SUM(execution_count), 0) FROM information_schema.query_statistics
                        WHERE sql_statement LIKE ? AND sql_statement NOT LIKE '%query_statistics%'""").param(like).query(Long.class).single();
    }
}
