package org.chizheng.ui.questionbank.writing;

import java.util.HashMap;
import java.util.Map;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Response;

/** The fields of whichever type is chosen; what was typed for another one is there again when it comes back. */
class AnyResponse extends ResponseFields {

    private final transient Runnable changed;
    private final Map<Kind, ResponseFields> known = new HashMap<>();
    private QuestionType type = QuestionType.SINGLE;

    /** Types that share their fields. */
    private enum Kind {
        CHOICE,
        BLANKS,
        ORDERING,
        MATCHING,
        ESSAY,
        CASE;

        static Kind of(QuestionType type) {
            return type.isChoice() ? CHOICE : valueOf(type.name());
        }
    }

    AnyResponse(Runnable changed) {
        this.changed = changed;
        addClassName("any-response");
        setType(type);
    }

    private ResponseFields fields() {
        return known.computeIfAbsent(Kind.of(type), kind -> switch (kind) {
            case CHOICE -> new ChoiceFields(changed);
            case BLANKS -> new BlankFields(changed);
            case ORDERING -> new StepFields(changed);
            case MATCHING -> new MatchingFields(changed);
            case ESSAY -> new RubricFields(changed);
            case CASE -> new PartFields(changed);
        });
    }

    @Override
    final void setType(QuestionType chosen) {
        type = chosen;
        fields().setType(chosen);
        draw();
    }

    @Override
    void show(QuestionType shown, Response response) {
        type = shown;
        fields().show(shown, response);
        draw();
    }

    private void draw() {
        removeAll();
        add(fields());
    }

    @Override
    void follow(String stem) {
        fields().follow(stem);
    }

    @Override
    Response response() {
        return fields().response();
    }
}
