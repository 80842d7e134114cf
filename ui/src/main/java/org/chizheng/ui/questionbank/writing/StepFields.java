package org.chizheng.ui.questionbank.writing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;

/** The steps of an ordering, in the right order. */
class StepFields extends ResponseFields {

    private final transient Runnable changed;
    private final Lines<TextLine> rows;

    StepFields(Runnable changed) {
        this.changed = changed;
        rows = new Lines<>(
                        getTranslation("questionbank.steps"),
                        getTranslation("questionbank.step.add"),
                        () -> step(""),
                        changed)
                .between(3, 26)
                .movable();
        add(rows);
        rows.show(Stream.generate(() -> step("")).limit(4).toList());
    }

    private TextLine step(String html) {
        return new TextLine(html, Lines::number, "questionbank.step", changed);
    }

    @Override
    void show(QuestionType type, Response response) {
        rows.show(response.options().stream().map(step -> step(step.text())).toList());
    }

    @Override
    Response response() {
        List<Option> steps = new ArrayList<>();
        for (TextLine row : rows.lines()) {
            steps.add(new Option(Lines.letter(steps.size()), row.html()));
        }
        return new Response.Ordering(steps);
    }
}
