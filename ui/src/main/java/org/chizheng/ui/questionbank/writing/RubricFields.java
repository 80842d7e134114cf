package org.chizheng.ui.questionbank.writing;

import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Response;

/** The rubric of an essay: what earns how much. */
class RubricFields extends ResponseFields {

    private final transient Runnable changed;
    private final Lines<Row> rows;

    RubricFields(Runnable changed) {
        this.changed = changed;
        rows = new Lines<>(
                        getTranslation("questionbank.rubric"),
                        getTranslation("questionbank.criterion.add"),
                        () -> new Row(new Criterion("", BigDecimal.ONE)),
                        changed)
                .between(1, 20)
                .movable();
        add(rows);
        rows.resize(2);
    }

    /** One criterion. */
    private final class Row extends Lines.Line {

        private final TextField words = new TextField();
        private final BigDecimalField points = new BigDecimalField();

        Row(Criterion criterion) {
            words.setValue(criterion.words());
            words.setMaxLength(500);
            words.addClassName("option-text");
            points.setValue(criterion.points());
            points.addClassName("criterion-points");
            words.setValueChangeMode(ValueChangeMode.LAZY);
            words.addValueChangeListener(change -> changed.run());
            points.addValueChangeListener(change -> changed.run());
            add(words, points);
        }

        @Override
        String name(int place) {
            return Lines.number(place);
        }

        @Override
        void named(String name) {
            words.setAriaLabel(getTranslation("questionbank.criterion", name));
            points.setAriaLabel(getTranslation("questionbank.criterion.points", name));
        }

        Criterion criterion() {
            return new Criterion(
                    words.getValue().strip(), Objects.requireNonNullElse(points.getValue(), BigDecimal.ZERO));
        }
    }

    @Override
    void show(QuestionType type, Response response) {
        if (response instanceof Response.Essay(List<Criterion> rubric)) {
            rows.show(rubric.stream().map(Row::new).toList());
        }
    }

    @Override
    Response response() {
        return new Response.Essay(rows.lines().stream().map(Row::criterion).toList());
    }
}
