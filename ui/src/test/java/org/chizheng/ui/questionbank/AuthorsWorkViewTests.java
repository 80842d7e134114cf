package org.chizheng.ui.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.textfield.TextArea;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.Role;
import org.chizheng.questionbank.BulkStep;
import org.chizheng.questionbank.CitedQuestions;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Freezing;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.WorkList;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.coverage.Coverage;
import org.chizheng.questionbank.statutes.Statutes;
import org.chizheng.questionbank.versions.ComparedField;
import org.chizheng.ui.ScreenTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The screens on which authors and reviewers work, over the real bank. */
class AuthorsWorkViewTests extends ScreenTest {

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    QuestionBank bank;

    @Autowired
    WorkList work;

    @Autowired
    Freezing freezing;

    @Autowired
    PanelCases cases;

    @Autowired
    QuestionSteps steps;

    @Autowired
    BulkCases bulk;

    @Autowired
    Coverage coverage;

    @Autowired
    CitedQuestions cited;

    @Autowired
    Statutes statutes;

    /** The test and its screens are one transaction, in which queries of their own see what was flushed. */
    @Autowired
    EntityManager entities;

    private Caller author;
    private Curator writer;
    private Curator reviewer;

    @BeforeEach
    void people() {
        Organisation unit = found("青川市司法局", "410800", OrganisationLevel.CITY, null);
        author = of(unit, Role.AUTHOR);
        writer = Curators.of(author);
        Caller other = new Caller(new AccountId(901), "另一人·other", unit.id(), unit.path(), null, Set.of(Role.REVIEWER));
        reviewer = Curators.of(other);
    }

    private static QuestionContent content(String stem) {
        return new QuestionContent(
                QuestionType.SINGLE,
                "PUBLIC",
                stem,
                List.of(new Option("A", "甲"), new Option("B", "乙")),
                Set.of("A"),
                Difficulty.EASY,
                null,
                null);
    }

    private Written.Saved draft(String stem) {
        return (Written.Saved) writing.write(writer, content(stem));
    }

    private Question question(QuestionId id) {
        return bank.find(writer, id).orElseThrow();
    }

    @Test
    void whatWasSentBackLiesOnTopWithTheWords() {
        Written.Saved back = draft("被退回的题");
        draft("还是草稿的题");
        writing.submit(writer, List.of(back.question()));
        reviewing.reject(reviewer, back.question(), back.version(), "选项太少");

        entities.flush();
        show(new QuestionWorkView(work, freezing, cases, steps, () -> author));

        assertThat($(Tab.class).all().stream().map(Tab::getLabel)).containsExactly("退回 1", "法条变动 0", "草稿 1", "待审 0");
        WorkCard card = $(WorkCard.class).single();
        assertThat(text(card)).contains("被退回的题", "选项太少");
        test($(Button.class).withClassName("duplicate-stem").single()).click();
        assertThat(text($(QuestionPanel.class).single())).contains("选项太少", "提交审核");
        test($(Button.class).withText("提交审核").single()).click();
        assertThat(question(back.question()).state()).isEqualTo(QuestionState.IN_REVIEW);
    }

    @Test
    void versionsAreComparedAndAnEarlierOneComesBack() {
        Written.Saved first = draft("原来的题干");
        writing.revise(writer, first.question(), first.version(), content("改过的题干"));
        QuestionPanel panel = show(new QuestionPanel(cases, writer, "questionbank.preview", changed -> {}));
        panel.show(question(first.question()));

        test(find(Button.class, "compare-versions")).click();
        VersionsDialog dialog = $(VersionsDialog.class).single();
        assertThat(dialog.getElement().getOuterHTML())
                .contains("<del>原来</del>", "<ins>改过</ins>", "题干")
                .doesNotContain("难度");
        press("restore");
        test($(ConfirmDialog.class).single()).confirm();

        Question restored = question(first.question());
        assertThat(restored.current().ordinal()).isEqualTo(3);
        assertThat(restored.current().content().stem()).isEqualTo("原来的题干");
        panel.show(restored);
        assertThat(text(panel)).contains("恢复自：第 1 版");
    }

    @Test
    void whoDoesNotWriteComparesOnly() {
        Written.Saved first = draft("只看的题");
        writing.revise(writer, first.question(), first.version(), content("只看的题改"));
        show(new QuestionPanel(cases, reviewer, "questionbank.preview", changed -> {}))
                .show(question(first.question()));
        test(find(Button.class, "compare-versions")).click();
        assertThat($(Button.class).withAttribute("data-testid", "restore").exists())
                .isFalse();
    }

    @Test
    void aCommentStandsBelowTheQuestionAndNothingIsRefused() {
        Written.Saved first = draft("讨论的题");
        show(new QuestionPanel(cases, reviewer, "questionbank.preview", changed -> {}))
                .show(question(first.question()));
        press("comment-say");
        TextArea words = find(TextArea.class, "comment-words");
        assertThat(fault(words)).isEqualTo("请先写内容。");
        test(words).setValue("答案是否唯一？");
        press("comment-say");
        assertThat(fault(words)).isNull();
        CommentThread thread = $(CommentThread.class).single();
        assertThat(thread.getSummaryText()).isEqualTo("讨论（1）");
        assertThat(text(thread)).contains("另一人·other", "第 1 版", "答案是否唯一？");
    }

    @Test
    void stepsWithManyAreReportedAndTakenBack() {
        Written.Saved one = draft("批量一");
        Written.Saved two = draft("批量二");
        writing.submit(writer, List.of(two.question()));
        int[] changes = {0};
        Choices choices = new Choices(Map.of(one.question(), one.version(), two.question(), two.version()));
        BulkBar bar = show(new BulkBar(bulk, writer, choices, () -> changes[0]++));
        bar.found(2);
        assertThat($(Button.class).withAttribute("data-testid", "bulk-SUBMIT").exists())
                .isFalse();
        press("choose-all");
        assertThat(text(bar)).contains("已选 2 题");
        assertThat($(Button.class).withAttribute("data-testid", "bulk-RETIRE").exists())
                .isFalse();
        press("bulk-SUBMIT");
        test($(ConfirmDialog.class).single()).confirm();

        assertThat(text($(BulkReport.class).single())).contains("完成 1 题，1 题未处理", "批量二");
        assertThat(changes[0]).isEqualTo(1);
        assertThat(question(one.question()).state()).isEqualTo(QuestionState.IN_REVIEW);

        UndoBar undo = show(new UndoBar(bulk.undoing(), writer, () -> changes[0]++));
        assertThat(text(undo)).contains("您对 1 题做了“提交审核”");
        press("undo");
        assertThat(question(one.question()).state()).isEqualTo(QuestionState.DRAFT);
        assertThat(undo.isVisible()).isFalse();
        assertThat(changes[0]).isEqualTo(2);
    }

    /** Everything that is found. */
    private static final class Choices implements BulkBar.Choosing {

        private final Map<QuestionId, QuestionVersionId> all;

        Choices(Map<QuestionId, QuestionVersionId> all) {
            this.all = all;
        }

        @Override
        public Map<QuestionId, QuestionVersionId> ticked() {
            return Map.of();
        }

        @Override
        public Map<QuestionId, QuestionVersionId> everything() {
            return all;
        }

        @Override
        public void untick() {
            // nothing is ever ticked here
        }

        @Override
        public void mark(boolean everything) {
            // there is no list
        }
    }

    @Test
    void theMapCountsWithAndWithoutDraftsAndLeadsToTheQuestions() {
        Written.Saved approved = draft("已审的题");
        draft("草稿的题");
        writing.submit(writer, List.of(approved.question()));
        reviewing.approve(reviewer, Map.of(approved.question(), approved.version()));
        entities.flush();
        CoverageView view = show(new CoverageView(coverage, cited, statutes, () -> author));
        assertThat(cellOfPublicLaw())
                .contains(">1</a>")
                .contains("state=APPROVED", "subject=PUBLIC", "difficulty=EASY");
        test($(Checkbox.class).single()).click();
        assertThat(cellOfPublicLaw()).contains(">2</a>").contains("state=DRAFT");
        assertThat(text(view)).contains("法规库中还没有法律");
    }

    private String cellOfPublicLaw() {
        NativeTable table = $(NativeTable.class).first();
        return table.getBody().getRow(0).orElseThrow().getElement().getOuterHTML();
    }

    @Test
    void everyStepAndFieldHasItsWords() {
        for (BulkStep step : BulkStep.values()) {
            assertThat(word("questionbank.BulkStep." + step)).isNotBlank();
        }
        for (var field : ComparedField.values()) {
            assertThat(UI.getCurrent().getTranslation("questionbank.ComparedField." + field))
                    .isNotBlank();
        }
    }
}
