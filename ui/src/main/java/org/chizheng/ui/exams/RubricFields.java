package org.chizheng.ui.exams;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.NumberField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chizheng.exams.Marks;
import org.chizheng.questionbank.response.Criterion;

/** A number for each line of a rubric; Enter leads to the next line and after the last one onwards. */
class RubricFields extends Div {

    private static final double STEP = 0.5;

    private final List<NumberField> fields = new ArrayList<>();

    /**
     * @param changed told when a number changed
     * @param done told of Enter after the last line
     */
    RubricFields(List<Criterion> rubric, Runnable changed, Runnable done) {
        addClassName("rubric");
        for (Criterion criterion : rubric) {
            NumberField field = new NumberField();
            field.setMin(0);
            field.setMax(criterion.points().doubleValue());
            // a line may be worth no whole number of halves; all of it is allowed then
            if (criterion.points().remainder(BigDecimal.valueOf(STEP)).signum() == 0) {
                field.setStep(STEP);
            }
            field.setStepButtonsVisible(true);
            field.setSuffixComponent(new Span("/ " + ExamTexts.plain(criterion.points())));
            field.setAriaLabel(criterion.words());
            field.setValueChangeMode(ValueChangeMode.EAGER);
            field.setAutoselect(true);
            field.getElement().setAttribute("data-testid", "rubric-" + (fields.size() + 1));
            field.setErrorMessage(getTranslation("exams.marking.points", ExamTexts.plain(criterion.points())));
            field.addValueChangeListener(change -> changed.run());
            int place = fields.size();
            field.addKeyPressListener(Key.ENTER, press -> {
                if (place + 1 < rubric.size()) {
                    fields.get(place + 1).focus();
                } else {
                    done.run();
                }
            });
            fields.add(field);
            Span words = new Span(criterion.words());
            Div line = new Div(words, field);
            line.addClassName("rubric-line");
            add(line);
        }
    }

    /** Shows points, or nothing in any line. */
    void show(List<BigDecimal> points) {
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).setInvalid(false);
            if (i < points.size()) {
                fields.get(i).setValue(points.get(i).doubleValue());
            } else {
                fields.get(i).clear();
            }
        }
    }

    /** The number of each line; empty while one is missing or off the rubric. */
    Optional<List<BigDecimal>> points() {
        List<BigDecimal> points = new ArrayList<>();
        for (NumberField field : fields) {
            Double value = field.getValue();
            if (value == null || value < 0 || value > field.getMax()) {
                return Optional.empty();
            }
            points.add(Marks.plain(BigDecimal.valueOf(value)));
        }
        return Optional.of(points);
    }

    /** Leads to the first line without a number that counts. */
    void askForPoints() {
        for (NumberField field : fields) {
            Double value = field.getValue();
            if (value == null || value < 0 || value > field.getMax()) {
                field.setInvalid(true);
                field.focus();
                return;
            }
        }
    }

    void focus() {
        fields.stream().findFirst().ifPresent(NumberField::focus);
    }
}
