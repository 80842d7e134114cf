package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.function.Consumer;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.drawing.Blueprint;
import org.jspecify.annotations.Nullable;

/** A question that is on every paper: which, at which place, at which marks. */
class FixedRow extends Div {

    private final QuestionId question;
    private final IntegerField place = new IntegerField();
    private final BigDecimalField marks = new BigDecimalField();

    FixedRow(Blueprint.Fixed fixed, String stem, Runnable changed, Consumer<FixedRow> removed) {
        this.question = fixed.question();
        addClassName("fixed-row");
        getElement().setAttribute("data-testid", "fixed-row");
        Span words = new Span(stem);
        words.addClassName("fixed-stem");
        place.setLabel(getTranslation("exams.fixed.place"));
        place.setMin(1);
        place.setStepButtonsVisible(true);
        place.setValue(fixed.place());
        place.setValueChangeMode(ValueChangeMode.LAZY);
        place.addValueChangeListener(change -> changed.run());
        marks.setLabel(getTranslation("exams.fixed.marks"));
        marks.setValue(fixed.marks());
        marks.setValueChangeMode(ValueChangeMode.LAZY);
        marks.addValueChangeListener(change -> changed.run());
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("exams.fixed.remove", stem));
        add(words, place, marks, remove);
    }

    Blueprint.Fixed fixed() {
        return new Blueprint.Fixed(
                question,
                Objects.requireNonNullElse(place.getValue(), 0),
                Objects.requireNonNullElse(marks.getValue(), BigDecimal.ZERO));
    }

    /** Shows what is wrong with it, or that nothing is. */
    void tell(@Nullable String finding) {
        place.setInvalid(finding != null);
        place.setErrorMessage(finding);
    }
}
