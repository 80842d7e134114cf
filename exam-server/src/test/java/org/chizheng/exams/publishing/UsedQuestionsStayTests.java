package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Exams;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.exams.PaperId;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.questionbank.BulkStep;
import org.chizheng.questionbank.BulkStepping;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Restoring;
import org.chizheng.questionbank.StepBatchId;
import org.chizheng.questionbank.Undoing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ActiveProfiles;

/** The exams of the demo, drawn from the real bank, which is then turned upside down. */
@SpringBootTest(properties = "chizheng.demo=true")
@ActiveProfiles("test")
@DirtiesContext
class UsedQuestionsStayTests {

    private static final Curator AUTHOR = new Curator(70_001, "改题人", "/", Set.of(Duty.AUTHOR));
    private static final Curator REVIEWER = new Curator(70_002, "审题人", "/", Set.of(Duty.REVIEWER));
    private static final int ROUNDS = 60;

    @Autowired
    Exams exams;

    @Autowired
    QuestionBank bank;

    @Autowired
    Writing writing;

    @Autowired
    Restoring restoring;

    @Autowired
    BulkStepping stepping;

    @Autowired
    Undoing undoing;

    @Autowired
    JdbcClient jdbc;

    private int edits;

    @Test
    void whatWasUsedInAnExamNeverChangesWhateverHappensToTheBank() {
        long seed = new Random().nextLong();
        Random random = new Random(seed);
        Map<PaperId, FrozenPaper> before = papers();
        assertThat(before).isNotEmpty();
        Map<QuestionVersionId, QuestionContent> used = versionsOf(before);
        List<QuestionId> questions = jdbc.sql("SELECT id FROM questions ORDER BY id")
                .query((row, number) -> new QuestionId(row.getLong(1)))
                .list();
        for (int round = 0; round < ROUNDS; round++) {
            List<QuestionId> some =
                    questions.stream().filter(id -> random.nextInt(4) == 0).toList();
            some.forEach(id -> edit(id, random));
            step(some, random);
        }
        assertThat(edits).as("seed " + seed).isGreaterThan(questions.size());
        assertThat(states(questions)).as("seed " + seed).contains(QuestionState.RETIRED, QuestionState.DRAFT);

        assertThat(papers()).as("seed " + seed).isEqualTo(before);
        assertThat(versionsOf(before)).as("seed " + seed).isEqualTo(used);
    }

    /** As the database has them now, not as this node remembers them. */
    private Map<PaperId, FrozenPaper> papers() {
        PaperTable table = new PaperTable(jdbc, new RememberedWords());
        Map<PaperId, FrozenPaper> papers = new LinkedHashMap<>();
        Caller supervisor = new Caller(
                new AccountId(1),
                "supervisor",
                new OrganisationId(0),
                OrganisationPath.ROOT,
                null,
                EnumSet.of(Role.SUPERVISOR));
        for (Exam exam : exams.visibleTo(supervisor)) {
            for (OfficerId officer : exams.candidates(exam.id())) {
                exams.plan(exam.id(), officer)
                        .orElseThrow()
                        .papers()
                        .values()
                        .forEach(id -> papers.put(id, table.find(id).orElseThrow()));
            }
        }
        return papers;
    }

    /** What the bank itself says about the versions on the papers. */
    private Map<QuestionVersionId, QuestionContent> versionsOf(Map<PaperId, FrozenPaper> papers) {
        Set<QuestionVersionId> wanted = new HashSet<>();
        papers.values().forEach(paper -> paper.items().forEach(item -> wanted.add(item.version())));
        Map<QuestionVersionId, QuestionContent> contents = new LinkedHashMap<>();
        jdbc.sql("SELECT id FROM questions ORDER BY id")
                .query((row, number) -> new QuestionId(row.getLong(1)))
                .list()
                .forEach(id -> bank.versions(AUTHOR, id).stream()
                        .filter(version -> wanted.contains(version.id()))
                        .forEach(version -> contents.put(version.id(), version.content())));
        assertThat(contents.keySet()).isEqualTo(wanted);
        return contents;
    }

    private void edit(QuestionId id, Random random) {
        Question question = bank.find(AUTHOR, id).orElseThrow();
        List<QuestionVersion> versions = bank.versions(AUTHOR, id);
        Written written = random.nextBoolean()
                ? writing.revise(AUTHOR, id, question.current().id(), changed(question, random))
                : restoring.restore(
                        AUTHOR,
                        id,
                        question.current().id(),
                        versions.get(random.nextInt(versions.size())).ordinal());
        if (written instanceof Written.Saved saved
                && !saved.version().equals(question.current().id())) {
            edits++;
        }
    }

    private static QuestionContent changed(Question question, Random random) {
        QuestionContent old = question.current().content();
        // behind what is there, so that blanks keep their places
        String more = " 改" + random.nextInt();
        boolean keepsItsOptions = old.type() == QuestionType.TRUE_FALSE;
        return new QuestionContent(
                old.type(),
                random.nextBoolean() ? QuestionContent.PUBLIC : old.subject(),
                old.stem() + more,
                keepsItsOptions ? old.response() : old.response().withTexts(text -> text + more),
                Difficulty.values()[random.nextInt(Difficulty.values().length)],
                old.level(),
                old.tags(),
                random.nextBoolean() ? null : new Citation("改法", "3"),
                random.nextBoolean() ? null : "<p>改</p>");
    }

    private void step(List<QuestionId> some, Random random) {
        Map<QuestionId, QuestionVersionId> seen = new LinkedHashMap<>();
        bank.find(AUTHOR, some)
                .forEach(question -> seen.put(question.id(), question.current().id()));
        for (BulkStep step : BulkStep.values()) {
            boolean last = step == BulkStep.RETIRE;
            if (random.nextInt(last ? 6 : 2) > 0) {
                continue;
            }
            Curator by = step.duty() == Duty.AUTHOR ? AUTHOR : REVIEWER;
            StepBatchId batch =
                    stepping.take(by, step, seen, step.needsWords() ? "试验" : "").batch();
            if (batch != null && random.nextInt(3) == 0) {
                assertThat(undoing.undo(by, batch)).isInstanceOf(Undoing.Undone.PutBack.class);
            }
        }
    }

    private Set<QuestionState> states(List<QuestionId> ids) {
        Set<QuestionState> states = EnumSet.noneOf(QuestionState.class);
        bank.find(AUTHOR, ids).forEach(question -> states.add(question.state()));
        return states;
    }
}
