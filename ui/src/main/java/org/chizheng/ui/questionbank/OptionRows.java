package org.chizheng.ui.questionbank;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;

/** The options of a question that is being written: text, and whether it is right. */
class OptionRows extends Div {

    private static final int MOST = 26;

    private final transient Runnable changed;
    private final List<Row> rows = new ArrayList<>();
    private final Div list = new Div();
    private final Button more;
    private QuestionType type = QuestionType.SINGLE;

    OptionRows(Runnable changed) {
        this.changed = changed;
        addClassName("option-rows");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", getTranslation("questionbank.options"));
        Span label = new Span(getTranslation("questionbank.options"));
        label.addClassName("question-label");
        list.addClassName("option-list");
        more = new Button(getTranslation("questionbank.option.add"), VaadinIcon.PLUS.create(), click -> {
            add("", false);
            changed.run();
        });
        more.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(label, list, more);
    }

    /** One option. */
    private static final class Row extends Div {

        private final Span letter = new Span();
        private final TextField text = new TextField();
        private final Checkbox right = new Checkbox();
        private final Button less = new Button(VaadinIcon.CLOSE_SMALL.create());
    }

    /** Shows options, all in the markup in which they are edited. */
    void show(QuestionType shown, List<Option> options, Set<String> key) {
        type = shown;
        rows.clear();
        list.removeAll();
        options.forEach(option -> add(option.text(), key.contains(option.key())));
        relabel();
    }

    private void add(String text, boolean isRight) {
        Row row = new Row();
        row.addClassName("option-row");
        row.letter.addClassName("question-letter");
        row.text.setValue(text);
        row.text.addClassName("option-text");
        row.text.setValueChangeMode(ValueChangeMode.LAZY);
        row.text.addValueChangeListener(change -> changed.run());
        row.right.setValue(isRight);
        row.right.setLabel(getTranslation("questionbank.right"));
        row.right.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                keepOneRight(row);
                changed.run();
            }
        });
        row.less.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        row.less.addClickListener(click -> {
            rows.remove(row);
            list.remove(row);
            relabel();
            changed.run();
        });
        row.add(row.letter, row.text, row.right, row.less);
        rows.add(row);
        list.add(row);
        relabel();
    }

    private void keepOneRight(Row chosen) {
        if (type != QuestionType.MULTIPLE && chosen.right.getValue()) {
            rows.stream().filter(row -> row != chosen).forEach(row -> row.right.setValue(false));
        }
    }

    /** Takes up another type; where only one option can be right, the first right one stays. */
    void setType(QuestionType chosen) {
        type = chosen;
        rows.stream().filter(row -> row.right.getValue()).findFirst().ifPresent(this::keepOneRight);
        relabel();
    }

    private void relabel() {
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            String letter = letter(i);
            row.letter.setText(letter);
            row.text.setAriaLabel(getTranslation("questionbank.option", letter));
            row.less.setAriaLabel(getTranslation("questionbank.option.remove", letter));
            row.less.setVisible(type != QuestionType.TRUE_FALSE && rows.size() > 2);
        }
        more.setVisible(type != QuestionType.TRUE_FALSE && rows.size() < MOST);
    }

    private static String letter(int place) {
        return String.valueOf((char) ('A' + place));
    }

    /** The options as typed. */
    List<Option> options() {
        List<Option> options = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            options.add(new Option(letter(i), rows.get(i).text.getValue()));
        }
        return options;
    }

    /** Letters of the right ones. */
    Set<String> key() {
        Set<String> key = new TreeSet<>();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).right.getValue()) {
                key.add(letter(i));
            }
        }
        return key;
    }
}
