package org.chizheng.questionbank.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.approved;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.coverage.Coverage.Amount;
import org.chizheng.questionbank.coverage.Coverage.SubjectCell;
import org.chizheng.questionbank.statutes.ImportingStatutes;
import org.chizheng.questionbank.statutes.Statutes;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

@SpringBootTest
class CoverageTests {

    private static final Curator AUTHOR = new Curator(501, "命题人", "/50/1/", Set.of(Duty.AUTHOR));
    private static final Curator BELOW = new Curator(502, "县", "/50/1/3/", Set.of(Duty.READER));
    private static final Curator BESIDE = new Curator(503, "邻", "/50/2/", Set.of(Duty.AUTHOR));
    private static final String LAW = "覆盖试验法";

    private static int written;

    @Autowired
    QuestionBank bank;

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Coverage coverage;

    @Autowired
    Statutes statutes;

    @Autowired
    ImportingStatutes importing;

    private static QuestionContent content(String subject, Difficulty difficulty, String article) {
        QuestionContent plain = QuestionFixtures.content(QuestionType.SINGLE, subject, "覆盖" + written++, Set.of("B"));
        return new QuestionContent(
                plain.type(),
                subject,
                plain.stem(),
                plain.options(),
                plain.key(),
                difficulty,
                new Citation(LAW, article),
                null);
    }

    @Test
    void subjectsAreCountedByDifficultyWithinScope() {
        Curator author = new Curator(504, "命题人", "/51/1/", Set.of(Duty.AUTHOR));
        approved(writing, reviewing, author, content("TRANSPORT", Difficulty.EASY, "1"));
        approved(writing, reviewing, author, content("TRANSPORT", Difficulty.EASY, "1"));
        QuestionId draft = saved(writing.write(author, content("TRANSPORT", Difficulty.HARD, "1")))
                .question();
        QuestionId gone = approved(writing, reviewing, author, content("PUBLIC", Difficulty.HARD, "1"));
        reviewing.retire(new Curator(9, "审", "/", Set.of(Duty.REVIEWER)), List.of(gone), "不用了");

        List<SubjectCell> cells = List.of(
                new SubjectCell("TRANSPORT", Difficulty.EASY, new Amount(2, 0)),
                new SubjectCell("TRANSPORT", Difficulty.HARD, new Amount(0, 1)));
        assertThat(coverage.subjects(author)).containsExactlyInAnyOrderElementsOf(cells);
        assertThat(coverage.subjects(new Curator(1, "上", "/51/", Set.of(Duty.READER))))
                .hasSize(2);
        assertThat(coverage.subjects(new Curator(1, "下", "/51/1/2/", Set.of(Duty.READER))))
                .hasSize(2);
        assertThat(coverage.subjects(new Curator(1, "邻", "/51/2/", Set.of(Duty.READER))))
                .isEmpty();

        writing.revise(
                author,
                draft,
                bank.find(author, draft).orElseThrow().current().id(),
                content("TRANSPORT", Difficulty.MEDIUM, "1"));
        assertThat(coverage.subjects(author))
                .contains(new SubjectCell("TRANSPORT", Difficulty.MEDIUM, new Amount(0, 1)))
                .hasSize(2);
    }

    @Test
    void articlesWithoutAQuestionAreThereToo() {
        StringBuilder text = new StringBuilder("# " + LAW + "\n\n");
        for (String number : List.of("一", "二", "三", "四")) {
            text.append("第").append(number).append("条 第").append(number).append("项规定，应当遵守。\n\n");
        }
        byte[] file = text.toString().getBytes(StandardCharsets.UTF_8);
        LocalDate day = LocalDate.of(2020, 1, 1);
        importing.run(AUTHOR, importing.examine(AUTHOR, LAW + ".md", file), day, day);
        approved(writing, reviewing, AUTHOR, content("PUBLIC", Difficulty.EASY, "1"));
        approved(writing, reviewing, AUTHOR, content("PUBLIC", Difficulty.EASY, "1、3"));
        writing.write(AUTHOR, content("PUBLIC", Difficulty.EASY, "第四条第二款"));
        writing.write(AUTHOR, content("PUBLIC", Difficulty.EASY, "99"));
        approved(writing, reviewing, AUTHOR, content("PUBLIC", Difficulty.EASY, ""));

        var id = statutes.named(AUTHOR, new LawName("《" + LAW + "》"))
                .orElseThrow()
                .id();
        Coverage.Law law = coverage.law(AUTHOR, id).orElseThrow();
        assertThat(law.articles())
                .extracting(Coverage.ArticleCell::amount)
                .containsExactly(new Amount(2, 0), Amount.NONE, new Amount(1, 0), new Amount(0, 1));
        assertThat(law.bare()).isEqualTo(2);
        assertThat(law.wholeLaw()).isEqualTo(new Amount(1, 0));
        assertThat(law.elsewhere()).isEqualTo(new Amount(0, 1));
        assertThat(coverage.law(BELOW, id).orElseThrow().bare()).isEqualTo(2);
        assertThat(coverage.law(BESIDE, id).orElseThrow().bare()).isEqualTo(4);
    }
}
