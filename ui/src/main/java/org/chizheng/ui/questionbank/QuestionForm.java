package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.QuestionType;
import org.jspecify.annotations.Nullable;

/** The fields of a question. */
class QuestionForm extends Div {

    private final transient Runnable changed;
    private final RadioButtonGroup<QuestionType> type = new RadioButtonGroup<>(getTranslation("questionbank.type"));
    private final Select<String> subject = Subjects.select(getTranslation("questionbank.subject"));
    private final RadioButtonGroup<Difficulty> difficulty =
            new RadioButtonGroup<>(getTranslation("questionbank.difficulty"));
    private final TextArea stem = new TextArea(getTranslation("questionbank.stem"));
    private final OptionRows options;
    private final TextField law = new TextField(getTranslation("questionbank.law"));
    private final TextField article = new TextField(getTranslation("questionbank.article"));
    private final TextArea explanation = new TextArea(getTranslation("questionbank.explanation"));
    private Markup markup = Markup.PLAIN;
    private boolean filling;

    QuestionForm(Runnable changed) {
        this.changed = () -> {
            if (!filling) {
                changed.run();
            }
        };
        options = new OptionRows(this.changed);
        addClassName("question-form");
        type.setItems(
                Stream.of(QuestionType.values()).filter(QuestionType::isChoice).toList());
        type.setItemLabelGenerator(one -> getTranslation("terms.QuestionType." + one));
        type.addValueChangeListener(change -> takeUp(change.getOldValue(), change.getValue()));
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(one -> getTranslation("terms.Difficulty." + one));
        difficulty.addValueChangeListener(change -> this.changed.run());
        subject.addValueChangeListener(change -> this.changed.run());
        stem.setMaxLength(QuestionRules.LONGEST_TEXT);
        stem.setMinRows(3);
        stem.setRequiredIndicatorVisible(true);
        explanation.setMaxLength(QuestionRules.LONGEST_TEXT);
        explanation.setMinRows(2);
        List.of(stem, explanation).forEach(field -> listen(field, field));
        List.of(law, article).forEach(field -> listen(field, field));
        Div kind = new Div(type, subject, difficulty);
        kind.addClassName("form-line");
        Div source = new Div(law, article);
        source.addClassName("form-line");
        add(kind, stem, options, source, explanation);
        fill(blank());
    }

    private void listen(HasValueChangeMode mode, com.vaadin.flow.component.HasValue<?, String> field) {
        mode.setValueChangeMode(ValueChangeMode.LAZY);
        field.addValueChangeListener(change -> changed.run());
    }

    private static QuestionContent blank() {
        List<Option> four = List.of(new Option("A", ""), new Option("B", ""), new Option("C", ""), new Option("D", ""));
        return new QuestionContent(
                QuestionType.SINGLE, QuestionContent.PUBLIC, "", four, Set.of(), Difficulty.MEDIUM, null, null);
    }

    private void takeUp(@Nullable QuestionType before, QuestionType now) {
        if (filling) {
            return;
        }
        if (now == QuestionType.TRUE_FALSE) {
            List<Option> two = List.of(
                    new Option("A", getTranslation("questionbank.true")),
                    new Option("B", getTranslation("questionbank.false")));
            options.show(now, two, Set.of());
        } else if (before == QuestionType.TRUE_FALSE) {
            options.show(now, blank().options(), Set.of());
        } else {
            options.setType(now);
        }
        changed.run();
    }

    /** Shows content to be changed. */
    final void fill(QuestionContent content) {
        filling = true;
        markup = Markup.of(content);
        stem.setHelperText(markup == Markup.HTML ? getTranslation("questionbank.html") : null);
        type.setValue(content.type());
        subject.setValue(content.subject());
        difficulty.setValue(content.difficulty());
        stem.setValue(markup.toEdit(content.stem()));
        options.show(content.type(), markup.each(content.options(), markup::toEdit), content.key());
        Citation citation = content.citation();
        law.setValue(citation == null ? "" : citation.law());
        article.setValue(citation == null ? "" : citation.article());
        explanation.setValue(markup.toEdit(Objects.requireNonNullElse(content.explanation(), "")));
        filling = false;
    }

    /** What was typed. */
    QuestionContent content() {
        return new QuestionContent(
                type.getValue(),
                subject.getValue(),
                markup.toKeep(stem.getValue()),
                markup.each(options.options(), markup::toKeep),
                options.key(),
                difficulty.getValue(),
                law.isEmpty() ? null : new Citation(law.getValue(), article.getValue()),
                markup.explanation(explanation.getValue()));
    }
}
