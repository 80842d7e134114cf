package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.ui.questionbank.Subjects;

/** The fields of a question of any type. */
public class QuestionForm extends Div {

    private final transient Runnable changed;
    private final RadioButtonGroup<QuestionType> type = new RadioButtonGroup<>(getTranslation("questionbank.type"));
    private final Select<String> subject = Subjects.select(getTranslation("questionbank.subject"));
    private final RadioButtonGroup<Difficulty> difficulty =
            new RadioButtonGroup<>(getTranslation("questionbank.difficulty"));
    private final Select<CognitiveLevel> level = new Select<>();
    private final TextField tags = new TextField(getTranslation("questionbank.tags"));
    private final FormattedField stem;
    private final AnyResponse answering;
    private final TextField law = new TextField(getTranslation("questionbank.law"));
    private final TextField article = new TextField(getTranslation("questionbank.article"));
    private final FormattedField explanation;
    private boolean filling;

    /**
     * An empty form.
     *
     * @param changed told whenever something was typed
     */
    public QuestionForm(Runnable changed) {
        this.changed = () -> {
            if (!filling) {
                changed.run();
            }
        };
        stem = FormattedField.area(
                getTranslation("questionbank.stem"), QuestionRules.LONGEST_TEXT, 3, this::stemChanged);
        explanation = FormattedField.area(
                getTranslation("questionbank.explanation"), QuestionRules.LONGEST_TEXT, 2, this.changed);
        answering = new AnyResponse(this.changed);
        addClassName("question-form");
        type.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        difficulty.addThemeVariants(RadioGroupVariant.AURA_HORIZONTAL);
        type.setItems(QuestionType.values());
        type.setItemLabelGenerator(one -> getTranslation("terms.QuestionType." + one));
        type.addValueChangeListener(change -> takeUp(change.getValue()));
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(one -> getTranslation("terms.Difficulty." + one));
        difficulty.addValueChangeListener(change -> this.changed.run());
        level.setLabel(getTranslation("questionbank.level"));
        level.setItems(CognitiveLevel.values());
        level.setItemLabelGenerator(one -> getTranslation("terms.CognitiveLevel." + one));
        level.addValueChangeListener(change -> this.changed.run());
        tags.setHelperText(getTranslation("questionbank.tags.help"));
        subject.addValueChangeListener(change -> this.changed.run());
        stem.setRequired();
        List.of(law, article, tags).forEach(field -> {
            field.setValueChangeMode(ValueChangeMode.LAZY);
            field.addValueChangeListener(change -> this.changed.run());
        });
        add(type, line(subject, difficulty, level), stem, answering, line(law, article), explanation, tags);
        empty();
    }

    private static Div line(Component... fields) {
        Div line = new Div(fields);
        line.addClassName("form-line");
        return line;
    }

    private static QuestionContent blank() {
        List<Option> four = List.of("A", "B", "C", "D").stream()
                .map(letter -> new Option(letter, ""))
                .toList();
        return new QuestionContent(
                QuestionType.SINGLE, QuestionContent.PUBLIC, "", four, Set.of(), Difficulty.MEDIUM, null, null);
    }

    private void takeUp(QuestionType now) {
        stem.setHelper(
                switch (now) {
                    case BLANKS -> getTranslation("questionbank.stem.blanks");
                    case CASE -> getTranslation("questionbank.stem.case");
                    default -> "";
                });
        if (!filling) {
            answering.setType(now);
            answering.follow(stem.html());
            changed.run();
        }
    }

    private void stemChanged() {
        if (!filling) {
            answering.follow(stem.html());
        }
        changed.run();
    }

    /** Shows what a new question begins with. */
    public final void empty() {
        fill(blank());
    }

    /** Shows content to be changed. */
    public final void fill(QuestionContent content) {
        filling = true;
        type.setValue(content.type());
        subject.setValue(content.subject());
        difficulty.setValue(content.difficulty());
        level.setValue(content.level());
        tags.setValue(new TreeSet<>(content.tags()).stream().collect(Collectors.joining("，")));
        stem.setHtml(content.stem());
        answering.show(content.type(), content.response());
        Citation citation = content.citation();
        law.setValue(citation == null ? "" : citation.law());
        article.setValue(citation == null ? "" : citation.article());
        explanation.setHtml(Objects.requireNonNullElse(content.explanation(), ""));
        filling = false;
    }

    /** What was typed. */
    public QuestionContent content() {
        String explained = explanation.html();
        return new QuestionContent(
                type.getValue(),
                subject.getValue(),
                stem.html(),
                answering.response(),
                difficulty.getValue(),
                level.getValue(),
                Arrays.stream(tags.getValue().split("[,，;；、|]"))
                        .map(String::strip)
                        .filter(tag -> !tag.isEmpty())
                        .collect(Collectors.toSet()),
                law.isEmpty() ? null : new Citation(law.getValue(), article.getValue()),
                explained.isEmpty() ? null : explained);
    }
}
