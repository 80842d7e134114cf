package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.chizheng.questionbank.QuestionRules;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Part;
import org.chizheng.questionbank.response.Response;

/** The parts of a case, each a question of its own. */
class PartFields extends ResponseFields {

    private static final int MOST = 20;

    private final transient Runnable changed;
    private final Lines<Row> rows;

    PartFields(Runnable changed) {
        this.changed = changed;
        rows = new Lines<>(
                        getTranslation("questionbank.parts"),
                        getTranslation("questionbank.part.add"),
                        Row::new,
                        changed)
                .between(1, MOST)
                .movable();
        rows.addClassName("case-parts");
        add(rows);
        rows.resize(2);
    }

    /** One part. */
    private final class Row extends Lines.Line {

        private final Select<QuestionType> type = new Select<>();
        private final IntegerField share = new IntegerField(getTranslation("questionbank.part.share"));
        private final FormattedField stem = FormattedField.area(
                getTranslation("questionbank.stem"), QuestionRules.LONGEST_TEXT, 2, this::stemChanged);
        private final AnyResponse answering = new AnyResponse(changed);
        private final FormattedField explanation =
                FormattedField.area(getTranslation("questionbank.explanation"), QuestionRules.LONGEST_TEXT, 1, changed);

        Row() {
            addClassName("case-part");
            type.setLabel(getTranslation("questionbank.type"));
            type.setItems(Stream.of(QuestionType.values())
                    .filter(one -> one != QuestionType.CASE)
                    .toList());
            type.setItemLabelGenerator(one -> getTranslation("terms.QuestionType." + one));
            type.setValue(QuestionType.SINGLE);
            type.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    answering.setType(change.getValue());
                    answering.follow(stem.html());
                    changed.run();
                }
            });
            share.setMin(1);
            share.setMax(1000);
            share.setValue(1);
            share.setStepButtonsVisible(true);
            share.addValueChangeListener(change -> changed.run());
            Div kind = new Div(type, share);
            kind.addClassName("form-line");
            Div fields = new Div(kind, stem, answering, explanation);
            fields.addClassName("question-form");
            fields.addClassName("option-text");
            add(fields);
        }

        Row(Part part) {
            this();
            type.setValue(part.type());
            share.setValue(part.share());
            answering.show(part.type(), part.response());
            stem.setHtml(part.stem());
            explanation.setHtml(Objects.requireNonNullElse(part.explanation(), ""));
        }

        private void stemChanged() {
            answering.follow(stem.html());
            changed.run();
        }

        @Override
        String name(int place) {
            return Lines.number(place);
        }

        @Override
        void named(String name) {
            getElement().setAttribute("role", "group");
            getElement().setAttribute("aria-label", getTranslation("questionbank.part", name));
        }

        Part part() {
            String explained = explanation.html();
            return new Part(
                    type.getValue(),
                    Objects.requireNonNullElse(share.getValue(), 0),
                    stem.html(),
                    answering.response(),
                    explained.isEmpty() ? null : explained);
        }
    }

    @Override
    void show(QuestionType type, Response response) {
        if (response instanceof Response.Case(List<Part> parts)) {
            rows.show(parts.stream().map(Row::new).toList());
        }
    }

    @Override
    Response response() {
        return new Response.Case(rows.lines().stream().map(Row::part).toList());
    }
}
