package org.chizheng.ui.questionbank.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;

/** The steps of an ordering, in the right order. */
class StepFields extends ResponseFields {

    private final transient Runnable changed;
    private final Lines<Row> rows;

    StepFields(Runnable changed) {
        this.changed = changed;
        rows = new Lines<>(
                        getTranslation("questionbank.steps"),
                        getTranslation("questionbank.step.add"),
                        () -> new Row(""),
                        changed)
                .between(3, 26)
                .movable();
        add(rows);
        rows.show(Stream.generate(() -> new Row("")).limit(4).toList());
    }

    /** One step. */
    private final class Row extends Lines.Line {

        private final FormattedField text =
                FormattedField.line(getTranslation("questionbank.steps"), QuestionRules.LONGEST_OPTION, changed);

        Row(String html) {
            text.setHtml(html);
            text.addClassName("option-text");
            add(text);
        }

        @Override
        String name(int place) {
            return String.valueOf(place + 1);
        }

        @Override
        void named(String name) {
            text.setLabel(getTranslation("questionbank.step", name));
        }

        @Override
        boolean isEmpty() {
            return text.html().isEmpty();
        }
    }

    @Override
    void show(QuestionType type, Response response) {
        rows.show(response.options().stream().map(step -> new Row(step.text())).toList());
    }

    @Override
    Response response() {
        List<Option> steps = new ArrayList<>();
        for (Row row : rows.lines()) {
            steps.add(new Option(Lines.letter(steps.size()), row.text.html()));
        }
        return new Response.Ordering(steps);
    }
}
