package org.chizheng.ui.questionbank;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.BrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.junit.jupiter.api.Test;

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
}
