package org.chizheng.ui.exams;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
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
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.LawName;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.CitedLaw;
import org.chizheng.questionbank.drawing.Feasibility;
import org.jspecify.annotations.Nullable;

/** One cell of a blueprint being edited, with what the bank holds for it. */
class BlueprintRow extends Div {

    private final Select<QuestionType> type = new Select<>();
    private final Select<String> subject = new Select<>();
    private final ComboBox<CitedLaw> law = new ComboBox<>();
    private final Select<Difficulty> difficulty = new Select<>();
    private final Select<CognitiveLevel> level = new Select<>();
    private final IntegerField count = new IntegerField();
    private final BigDecimalField marks = new BigDecimalField();
    private final SupplyBar supply = new SupplyBar();
    private final Span sum = new Span();

    BlueprintRow(Blueprint.Cell cell, List<CitedLaw> laws, Runnable changed, Consumer<BlueprintRow> removed) {
        addClassName("blueprint-row");
        getElement().setAttribute("data-testid", "blueprint-row");
        configureKind(cell);
        configureNarrowing(cell, laws);
        count.setLabel(getTranslation("exams.cell.count"));
        count.setMin(1);
        count.setStepButtonsVisible(true);
        count.setValue(cell.count());
        count.setValueChangeMode(ValueChangeMode.LAZY);
        marks.setLabel(getTranslation("exams.cell.marks"));
        marks.setValue(cell.marksEach());
        marks.setValueChangeMode(ValueChangeMode.LAZY);
        sum.addClassName("blueprint-sum");
        for (HasValue<?, ?> field : List.of(type, subject, law, difficulty, level, count, marks)) {
            field.addValueChangeListener(change -> changed.run());
        }
        Button remove = new Button(VaadinIcon.TRASH.create(), click -> removed.accept(this));
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        remove.setAriaLabel(getTranslation("exams.cell.remove"));
        Div end = new Div(sum, remove);
        end.addClassName("blueprint-end");
        add(type, subject, law, difficulty, level, count, marks, end, supply);
    }

    private void configureKind(Blueprint.Cell cell) {
        type.setLabel(getTranslation("exams.cell.type"));
        type.setItems(QuestionType.values());
        type.setItemLabelGenerator(one -> getTranslation("terms.QuestionType." + one));
        type.setValue(cell.type());
        subject.setLabel(getTranslation("exams.cell.subject"));
        subject.setItems(subjects());
        subject.setItemLabelGenerator(one -> getTranslation("terms.Subject." + one));
        subject.setValue(cell.subject());
    }

    private void configureNarrowing(Blueprint.Cell cell, List<CitedLaw> laws) {
        String any = getTranslation("exams.cell.any");
        law.addClassName("blueprint-law");
        law.setLabel(getTranslation("exams.cell.law"));
        law.setPlaceholder(any);
        law.setClearButtonVisible(true);
        law.setItemLabelGenerator(
                one -> getTranslation("exams.cell.law.count", one.law().value(), one.questions()));
        law.setItems(with(cell.law(), laws));
        law.setValue(find(cell.law(), laws));
        difficulty.setLabel(getTranslation("exams.cell.difficulty"));
        difficulty.setEmptySelectionAllowed(true);
        difficulty.setEmptySelectionCaption(any);
        difficulty.setPlaceholder(any);
        difficulty.setItems(Difficulty.values());
        difficulty.setItemLabelGenerator(one -> one == null ? any : getTranslation("terms.Difficulty." + one));
        difficulty.setValue(cell.difficulty());
        level.setLabel(getTranslation("exams.cell.level"));
        level.setEmptySelectionAllowed(true);
        level.setEmptySelectionCaption(any);
        level.setPlaceholder(any);
        level.setItems(CognitiveLevel.values());
        level.setItemLabelGenerator(one -> one == null ? any : getTranslation("terms.CognitiveLevel." + one));
        level.setValue(cell.level());
    }

    /** A law that a plan asks for stays on offer when no question cites it any more. */
    private static List<CitedLaw> with(@Nullable LawName asked, List<CitedLaw> laws) {
        if (asked == null || laws.stream().anyMatch(one -> one.law().means(asked))) {
            return laws;
        }
        List<CitedLaw> all = new ArrayList<>(laws);
        all.add(new CitedLaw(asked, 0));
        return all;
    }

    private static @Nullable CitedLaw find(@Nullable LawName asked, List<CitedLaw> laws) {
        return asked == null
                ? null
                : laws.stream()
                        .filter(one -> one.law().means(asked))
                        .findFirst()
                        .orElse(new CitedLaw(asked, 0));
    }

    Blueprint.Cell cell() {
        BigDecimal each = Objects.requireNonNullElse(marks.getValue(), BigDecimal.ZERO);
        int many = Math.max(0, Objects.requireNonNullElse(count.getValue(), 0));
        CitedLaw cited = law.getValue();
        return new Blueprint.Cell(
                type.getValue(),
                subject.getValue(),
                cited == null ? null : cited.law(),
                difficulty.getValue(),
                level.getValue(),
                many,
                each);
    }

    /** Moves the row along when the part of the exam changes, if it followed the old one. */
    void follow(String before, String now) {
        if (subject.getValue().equals(before)) {
            subject.setValue(now);
        }
    }

    /** Tells what the bank holds, and what is wrong with this cell, if anything. */
    void tell(Feasibility.CellSupply available, boolean isShort, @Nullable String finding) {
        supply.show(available, isShort);
        sum.setText(getTranslation("exams.cell.sum", ExamTexts.plain(Marks.plain(cell().marks()))));
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
