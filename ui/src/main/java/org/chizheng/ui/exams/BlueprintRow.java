package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.chizheng.exams.Marks;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.jspecify.annotations.Nullable;

/** One cell of a blueprint being edited, with what the bank holds for it. */
class BlueprintRow extends Div {

    private final Select<QuestionType> type = new Select<>();
    private final Select<String> subject = new Select<>();
    private final IntegerField count = new IntegerField();
    private final BigDecimalField marks = new BigDecimalField();
    private final Span supply = new Span();
    private final Span sum = new Span();

    BlueprintRow(Blueprint.Cell cell, Runnable changed, Consumer<BlueprintRow> removed) {
        addClassName("blueprint-row");
        getElement().setAttribute("data-testid", "blueprint-row");
        type.setLabel(getTranslation("exams.cell.type"));
        type.setItems(QuestionType.values());
        type.setItemLabelGenerator(one -> getTranslation("terms.QuestionType." + one));
        type.setValue(cell.type());
        subject.setLabel(getTranslation("exams.cell.subject"));
        subject.setItems(subjects());
        subject.setItemLabelGenerator(one -> getTranslation("terms.Subject." + one));
        subject.setValue(cell.subject());
        count.setLabel(getTranslation("exams.cell.count"));
        count.setMin(1);
        count.setStepButtonsVisible(true);
        count.setValue(cell.count());
        count.setValueChangeMode(ValueChangeMode.LAZY);
        marks.setLabel(getTranslation("exams.cell.marks"));
        marks.setValue(cell.marksEach());
        marks.setValueChangeMode(ValueChangeMode.LAZY);
        supply.addClassName("blueprint-supply");
        sum.addClassName("blueprint-sum");
        type.addValueChangeListener(change -> changed.run());
        subject.addValueChangeListener(change -> changed.run());
        count.addValueChangeListener(change -> changed.run());
        marks.addValueChangeListener(change -> changed.run());
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("exams.cell.remove"));
        add(type, subject, count, marks, supply, sum, remove);
    }

    Blueprint.Cell cell() {
        BigDecimal each = Objects.requireNonNullElse(marks.getValue(), BigDecimal.ZERO);
        int many = Math.max(0, Objects.requireNonNullElse(count.getValue(), 0));
        return new Blueprint.Cell(type.getValue(), subject.getValue(), many, each);
    }

    /** Moves the row along when the part of the exam changes, if it followed the old one. */
    void follow(String before, String now) {
        if (subject.getValue().equals(before)) {
            subject.setValue(now);
        }
    }

    /** Tells what the bank holds, and what is wrong with this cell, if anything. */
    void tell(int available, @Nullable String finding) {
        Blueprint.Cell cell = cell();
        supply.setText(getTranslation("exams.cell.supply", available));
        supply.setClassName("blueprint-short", available < cell.count());
        sum.setText(getTranslation("exams.cell.sum", ExamTexts.plain(Marks.plain(cell.marks()))));
        count.setInvalid(finding != null);
        count.setErrorMessage(finding);
    }

    private static List<String> subjects() {
        List<String> subjects = new ArrayList<>(List.of(QuestionContent.PUBLIC));
        for (EnforcementDomain domain : EnforcementDomain.values()) {
            subjects.add(domain.name());
        }
        return subjects;
    }
}
