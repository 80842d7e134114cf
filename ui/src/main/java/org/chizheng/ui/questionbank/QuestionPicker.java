package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.chizheng.questionbank.Question;

/** Chooses one question by words. Every hit is a button, so that the tabulator and the enter key do it all. */
@StyleSheet("context://styles/picker.css")
public class QuestionPicker extends Dialog {

    private final transient Function<String, List<Question>> search;
    private final transient Consumer<Question> chosen;
    private final Div hits = new Div();

    /**
     * A picker that closes once something was chosen.
     *
     * @param search finds the best questions for some words, few enough to be read
     */
    public QuestionPicker(String heading, Function<String, List<Question>> search, Consumer<Question> chosen) {
        super(heading);
        this.search = search;
        this.chosen = chosen;
        setWidth("min(44rem, 95vw)");
        TextField words = new TextField(getTranslation("questionbank.search"));
        words.setPrefixComponent(VaadinIcon.SEARCH.create());
        words.setClearButtonVisible(true);
        words.setWidthFull();
        words.setAutofocus(true);
        words.setValueChangeMode(ValueChangeMode.LAZY);
        words.addValueChangeListener(change -> show(change.getValue()));
        hits.addClassName("picker-hits");
        hits.getElement().setAttribute("aria-live", "polite");
        hits.getElement().setAttribute("data-testid", "picker-hits");
        add(words, hits);
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()));
        getElement().setAttribute("data-testid", "question-picker");
        show("");
    }

    private void show(String words) {
        hits.removeAll();
        List<Question> found = search.apply(words.strip());
        for (Question question : found) {
            Span stem = new Span(BankRow.beginning(question));
            stem.addClassName("picker-stem");
            Span kind = new Span(QuestionBadges.kind(this, question.current().content()));
            kind.addClassName("picker-kind");
            Button hit = new Button(new Div(stem, kind), click -> {
                close();
                chosen.accept(question);
            });
            hit.addClassName("picker-hit");
            hits.add(hit);
        }
        if (found.isEmpty()) {
            hits.add(new Paragraph(getTranslation("questionbank.none")));
        }
    }

    /** The beginning of a question's stem as plain text, for lines in lists. */
    public static String beginning(Question question) {
        return BankRow.beginning(question);
    }
}
