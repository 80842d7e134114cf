package org.chizheng.ui.questionbank.writing;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Prompt;
import org.chizheng.questionbank.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@ViewPackages(packages = "org.chizheng.ui.nothing")
class QuestionFormViewTests extends BrowserlessTest {

    private final List<String> changes = new java.util.ArrayList<>();

    private QuestionForm form() {
        QuestionForm form = new QuestionForm(() -> changes.add("changed"));
        UI.getCurrent().add(form);
        return form;
    }

    private static QuestionContent content(QuestionType type, String stem, Set<String> key) {
        List<Option> options = List.of(new Option("A", "甲 &lt; 乙"), new Option("B", "丙"), new Option("C", "丁"));
        return new QuestionContent(
                type, "TRANSPORT", stem, options, key, Difficulty.HARD, new Citation("某法", "9"), "解析一<br />解析二");
    }

    @Test
    void whatIsNotTouchedComesBackAsItWas() {
        QuestionForm form = form();
        for (QuestionContent content : List.of(
                content(QuestionType.SINGLE, "第一行<br />第二行 &amp; 更多", Set.of("B")),
                content(QuestionType.MULTIPLE, "当事人<b>不服</b>的", Set.of("A", "C")))) {
            form.fill(content);
            assertThat(form.content()).isEqualTo(content);
        }
        assertThat(changes).isEmpty();
    }

    @Test
    void onlyOneOptionOfASingleChoiceIsRight() {
        QuestionForm form = form();
        form.fill(content(QuestionType.SINGLE, "题", Set.of("A")));
        test($(Checkbox.class).all().get(1)).click();
        assertThat(form.content().key()).containsExactly("B");
        assertThat(changes).isNotEmpty();
    }

    @Test
    void severalOptionsOfAMultipleChoiceMayBe() {
        QuestionForm form = form();
        form.fill(content(QuestionType.MULTIPLE, "题", Set.of("A")));
        test($(Checkbox.class).all().get(1)).click();
        assertThat(form.content().key()).containsExactlyInAnyOrder("A", "B");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherTypeTakesUpTheOptionsThatItNeeds() {
        QuestionForm form = form();
        form.fill(content(QuestionType.MULTIPLE, "题", Set.of("A", "B")));
        RadioButtonGroup<QuestionType> type = $(RadioButtonGroup.class).first();
        type.setValue(QuestionType.SINGLE);
        assertThat(form.content().key()).containsExactly("A");
        type.setValue(QuestionType.TRUE_FALSE);
        assertThat(form.content().options()).hasSize(2);
        type.setValue(QuestionType.SINGLE);
        assertThat(form.content().options()).hasSize(4);
    }

    @ParameterizedTest
    @MethodSource("ofOtherTypes")
    void everyTypeComesBackAsItWas(QuestionContent content) {
        QuestionForm form = form();

        form.fill(content);

        assertThat(form.content()).isEqualTo(content);
        assertThat(changes).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void thereIsAFieldForEveryBlankOfTheStem() {
        QuestionForm form = form();
        $(RadioButtonGroup.class).first().setValue(QuestionType.BLANKS);
        TextArea stem = $(TextArea.class).first();

        stem.setValue("不得少于____人，出示______。");

        assertThat(((Response.Blanks) form.content().response()).blanks()).hasSize(2);
        stem.setValue("不得少于____人。");
        assertThat(((Response.Blanks) form.content().response()).blanks()).hasSize(1);
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatWasTypedForAnotherTypeIsThereAgainWhenItComesBack() {
        QuestionForm form = form();
        form.fill(content(QuestionType.MULTIPLE, "题", Set.of("A", "B")));
        RadioButtonGroup<QuestionType> type = $(RadioButtonGroup.class).first();

        type.setValue(QuestionType.ESSAY);
        assertThat(form.content().response()).isInstanceOf(Response.Essay.class);
        type.setValue(QuestionType.MULTIPLE);

        assertThat(form.content().options()).hasSize(3);
        assertThat(form.content().key()).containsExactlyInAnyOrder("A", "B");
    }

    @ParameterizedTest
    @CsvSource({
        "<p>一</p><p>二</p>, 一<br />二",
        "<p>一</p>, 一",
        "<p><b>一</b></p>, <p><b>一</b></p>",
        "<p>一</p><ul><li>二</li></ul>, <p>一</p><ul><li>二</li></ul>"
    })
    void plainLinesOfTheEditorAreKeptAsIfTyped(String written, String kept) {
        assertThat(FormattedField.simple(written)).isEqualTo(kept);
    }

    static Stream<QuestionContent> ofOtherTypes() {
        List<Option> options = List.of(new Option("A", "甲"), new Option("B", "<b>乙</b>"), new Option("C", "丙"));
        Response choice = new Response.Choice(options, Set.of("B"), true);
        Response blanks = new Response.Blanks(List.of(new Blank(List.of("两", "2")), new Blank(List.of("证件"))));
        Response essay = new Response.Essay(
                List.of(new Criterion("说明期限", new BigDecimal("1.5")), new Criterion("说明回避", BigDecimal.ONE)));
        Response matching = new Response.Matching(List.of(new Prompt("一", "C"), new Prompt("二", "A")), options);
        return Stream.of(
                with(QuestionType.SINGLE, "题", choice),
                with(QuestionType.BLANKS, "____与____", blanks),
                with(QuestionType.ORDERING, "题", new Response.Ordering(options)),
                with(QuestionType.MATCHING, "题", matching),
                with(QuestionType.ESSAY, "<table><tbody><tr><td>一</td></tr></tbody></table>", essay),
                with(
                        QuestionType.CASE,
                        "材料",
                        new Response.Case(List.of(
                                new Part(QuestionType.SINGLE, 2, "小题一", choice, "解析"),
                                new Part(QuestionType.BLANKS, 1, "____和____", blanks, null),
                                new Part(QuestionType.MATCHING, 3, "小题三", matching, null)))));
    }

    private static QuestionContent with(QuestionType type, String stem, Response response) {
        return new QuestionContent(
                type,
                QuestionContent.PUBLIC,
                stem,
                response,
                Difficulty.EASY,
                CognitiveLevel.ANALYSIS,
                Set.of("听证", "期限"),
                null,
                null);
    }
}
