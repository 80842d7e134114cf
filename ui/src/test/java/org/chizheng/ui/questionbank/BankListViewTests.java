package org.chizheng.ui.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.search.SearchResult.Count;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.search.SearchResult.Hit;
import org.chizheng.questionbank.usage.Answered;
import org.chizheng.questionbank.usage.Usage;
import org.junit.jupiter.api.Test;

@ViewPackages(packages = "org.chizheng.ui.nothing")
class BankListViewTests extends BrowserlessTest {

    private static final Instant NOW = Instant.parse("2026-03-02T02:00:00Z");

    private static Question question(String stem) {
        return question(stem, QuestionState.DRAFT);
    }

    private static Question question(String stem, QuestionState state) {
        QuestionContent content = new QuestionContent(
                QuestionType.SINGLE,
                "PUBLIC",
                stem,
                List.of(new Option("A", "甲"), new Option("B", "乙")),
                Set.of("A"),
                Difficulty.EASY,
                null,
                null);
        QuestionVersion version = new QuestionVersion(new QuestionVersionId(1), 1, content, 1, "命题人", Instant.EPOCH);
        return new Question(new QuestionId(1), "/1/", state, version, Instant.EPOCH);
    }

    @Test
    void foundWordsAreMarkedAndTextStaysText() {
        BankRow row = new BankRow(
                new Hit(
                        question("x"),
                        Usage.NEVER,
                        List.of(new Fragment("<b>若</b>", false), new Fragment("听证", true)),
                        List.of()),
                0,
                NOW);
        assertThat(row.getElement().getOuterHTML()).contains("<mark>听证</mark>", "&lt;b&gt;若&lt;/b&gt;");
    }

    private static String text(Component component) {
        return component.getElement().getTextRecursively();
    }

    @Test
    void anApprovedQuestionOnAnExamThatIsNotOverIsInUse() {
        Usage usage = new Usage(2, 310, NOW.minusSeconds(60), NOW.plusSeconds(60), new Answered(310, 192, 0, 0, 0));
        Question question = question("x", QuestionState.APPROVED);
        Hit hit = new Hit(question, usage, List.of(), List.of());
        assertThat(text(new BankRow(hit, 0, NOW)))
                .contains("QuestionState.IN_USE", "usage.brief", "usage.facility.brief")
                .doesNotContain("QuestionState.APPROVED");
        assertThat(text(new BankRow(hit, 0, NOW.plusSeconds(60))))
                .contains("QuestionState.APPROVED")
                .doesNotContain("QuestionState.IN_USE");
        assertThat(text(new UsageNote(usage))).contains("usage.exams", "usage.last", "usage.facility");
        assertThat(text(new UsageNote(Usage.NEVER))).contains("usage.never").doesNotContain("usage.exams");
    }

    @Test
    void whatWasFoundElsewhereBeginsNearTheFind() {
        String before = "很长的前文".repeat(20);
        BankRow row = new BankRow(
                new Hit(
                        question("x"),
                        Usage.NEVER,
                        List.of(),
                        List.of(new Fragment(before, false), new Fragment("听证", true))),
                0,
                NOW);
        assertThat(row.getElement().getTextRecursively()).contains("听证").doesNotContain(before);
    }

    @Test
    void aLongStemIsCutBetweenCharacters() {
        assertThat(BankRow.beginning(question("𠮷".repeat(200)))).isEqualTo("𠮷".repeat(160) + " …");
    }

    @Test
    void aChosenChipStaysEvenWhereItFindsNothing() {
        int[] searches = {0};
        FacetChips chips = new FacetChips(() -> searches[0]++);
        UI.getCurrent().add(chips);
        chips.show(Map.of(Facet.TYPE, List.of(new Count("MULTIPLE", 2), new Count("SINGLE", 1))));
        List<Button> drawn = $(Button.class).all();
        assertThat(drawn).hasSize(2);
        // in the order of the types, not of the numbers
        test(drawn.getFirst()).click();
        assertThat(chips.chosen()).containsEntry(Facet.TYPE, Set.of("SINGLE"));
        assertThat(searches[0]).isEqualTo(1);
        chips.show(Map.of());
        Button chosen = $(Button.class).single();
        assertThat(chosen.getElement().getAttribute("aria-pressed")).isEqualTo("true");
        test(chosen).click();
        chips.show(Map.of());
        assertThat($(Button.class).exists()).isFalse();
    }

    @Test
    void theBranchOfProfessionalLawChoosesAllItsDomains() {
        FacetChips chips = new FacetChips(() -> {});
        UI.getCurrent().add(chips);
        Map<Facet, List<Count>> counts = Map.of(
                Facet.SUBJECT, List.of(new Count("MARKET", 5), new Count("PUBLIC", 3), new Count("TRANSPORT", 2)));
        chips.show(counts);
        List<Button> drawn = $(Button.class).all();
        assertThat(drawn.stream().map(chip -> chip.getElement().getAttribute("data-testid")))
                .containsExactly(
                        "facet-SUBJECT-PUBLIC",
                        "facet-SUBJECT-PROFESSIONAL",
                        "facet-SUBJECT-MARKET",
                        "facet-SUBJECT-TRANSPORT");
        assertThat(drawn.get(1).getElement().getTextRecursively()).endsWith("7");
        test(drawn.get(1)).click();
        assertThat(chips.chosen()).containsEntry(Facet.SUBJECT, Set.of("MARKET", "TRANSPORT"));
        chips.show(counts);
        test($(Button.class).all().get(1)).click();
        assertThat(chips.chosen().get(Facet.SUBJECT)).isEmpty();
    }

    @Test
    void authorsAreCalledByNameAndASavedSearchReplacesAllThatWasChosen() {
        FacetChips chips = new FacetChips(() -> {});
        UI.getCurrent().add(chips);
        chips.choose(Facet.TYPE, "SINGLE");
        chips.chooseOnly(Map.of(Facet.AUTHOR, Set.of("12 另一 人")));
        chips.show(Map.of(Facet.AUTHOR, List.of(new Count("11 命题人", 4))));
        assertThat(chips.chosen()).isEqualTo(Map.of(Facet.AUTHOR, Set.of("12 另一 人")));
        assertThat($(Button.class).all().stream().map(Button::getText)).containsExactly("命题人", "另一 人");
        assertThat($(Button.class).all().stream().map(chip -> chip.getElement().getAttribute("aria-pressed")))
                .containsExactly("false", "true");
    }
}
