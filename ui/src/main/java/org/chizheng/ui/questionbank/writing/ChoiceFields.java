package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.checkbox.Checkbox;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;

/** The options of a choice: text, whether it is right, and whether they keep their order. */
class ChoiceFields extends ResponseFields {

    private static final int MOST = 26;

    private final transient Runnable changed;
    private final Lines<Row> rows;
    private final Checkbox keepOrder = new Checkbox(getTranslation("questionbank.keep-order"));
    private QuestionType type = QuestionType.SINGLE;

    ChoiceFields(Runnable changed) {
        this.changed = changed;
        rows = new Lines<>(
                getTranslation("questionbank.options"),
                getTranslation("questionbank.option.add"),
                () -> new Row("", false),
                changed);
        keepOrder.addValueChangeListener(change -> changed.run());
        keepOrder.setHelperText(getTranslation("questionbank.keep-order.help"));
        add(rows, keepOrder);
        rows.show(Stream.generate(() -> new Row("", false)).limit(4).toList());
        setType(type);
    }

    /** One option. */
    private final class Row extends TextLine {

        private final Checkbox right = new Checkbox(getTranslation("questionbank.right"));

        Row(String html, boolean isRight) {
            super(html, Lines::letter, "questionbank.option", changed);
            right.setValue(isRight);
            right.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    keepOneRight(this);
                    changed.run();
                }
            });
            add(right);
        }
    }

    private void keepOneRight(Row chosen) {
        if (type != QuestionType.MULTIPLE && chosen.right.getValue()) {
            rows.lines().stream().filter(row -> row != chosen).forEach(row -> row.right.setValue(false));
        }
    }

    @Override
    void show(QuestionType shown, Response response) {
        rows.show(response.options().stream()
                .map(option -> new Row(option.text(), response.key().contains(option.key())))
                .toList());
        keepOrder.setValue(response instanceof Response.Choice choice && choice.keepOrder());
        type = shown;
        limit();
    }

    /** Takes up another type; where only one option can be right, the first right one stays. */
    @Override
    void setType(QuestionType chosen) {
        boolean wasRightOrWrong = type == QuestionType.TRUE_FALSE;
        type = chosen;
        if (chosen == QuestionType.TRUE_FALSE && !wasRightOrWrong) {
            rows.show(Stream.of("questionbank.true", "questionbank.false")
                    .map(key -> new Row(getTranslation(key), false))
                    .toList());
        } else if (wasRightOrWrong && chosen != QuestionType.TRUE_FALSE) {
            rows.show(Stream.generate(() -> new Row("", false)).limit(4).toList());
        }
        rows.lines().stream().filter(row -> row.right.getValue()).findFirst().ifPresent(this::keepOneRight);
        limit();
    }

    private void limit() {
        boolean isRightOrWrong = type == QuestionType.TRUE_FALSE;
        rows.between(2, isRightOrWrong ? 2 : MOST);
        keepOrder.setVisible(!isRightOrWrong);
    }

    @Override
    Response response() {
        List<Option> options = new ArrayList<>();
        Set<String> key = new TreeSet<>();
        for (Row row : rows.lines()) {
            String letter = Lines.letter(options.size());
            options.add(new Option(letter, row.html()));
            if (row.right.getValue()) {
                key.add(letter);
            }
        }
        return new Response.Choice(options, key, keepOrder.getValue());
    }
}
