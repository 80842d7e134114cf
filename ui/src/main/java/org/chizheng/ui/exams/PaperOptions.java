package org.chizheng.ui.exams;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Objects;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.questionbank.drawing.Limits;
import org.chizheng.ui.parts.Panel;

/** How papers are dealt out, and what was seen too often to be drawn. */
class PaperOptions extends Panel {

    private enum Kind {
        OWN,
        FORMS
    }

    private final Select<Kind> kind = new Select<>();
    private final IntegerField forms = number("exams.forms", 1);
    private final IntegerField mostExams = number("exams.limits.exams", 1);
    private final IntegerField mostPapers = number("exams.limits.papers", 1);
    private final IntegerField rest = number("exams.limits.rest", 0);

    PaperOptions(ExamPlan plan, Runnable changed) {
        super(I18NProvider.translate("exams.papers"));
        getElement().setAttribute("data-testid", "paper-options");
        kind.setLabel(getTranslation("exams.papers.kind"));
        kind.setItems(Kind.values());
        kind.setItemLabelGenerator(one -> getTranslation("exams.papers." + one));
        kind.setValue(plan.forms() > 0 ? Kind.FORMS : Kind.OWN);
        forms.setMax(ExamPlan.MOST_FORMS);
        forms.setHelperText(getTranslation("exams.forms.hint"));
        forms.setValue(Math.max(1, plan.forms()));
        forms.setVisible(plan.forms() > 0);
        Limits limits = plan.blueprint().limits();
        mostExams.setValue(limits.mostExams());
        mostPapers.setValue(limits.mostPapers());
        rest.setValue(limits.rest() == 0 ? null : Integer.valueOf(limits.rest()));
        for (IntegerField limit : List.of(mostExams, mostPapers, rest)) {
            limit.setClearButtonVisible(true);
            limit.setPlaceholder(getTranslation("exams.cell.any"));
        }
        FormLayout fields = new FormLayout(kind, forms, mostExams, mostPapers, rest);
        fields.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1),
                new FormLayout.ResponsiveStep("32rem", 2),
                new FormLayout.ResponsiveStep("60rem", 4));
        add(fields);
        kind.addValueChangeListener(change -> {
            forms.setVisible(change.getValue() == Kind.FORMS);
            changed.run();
        });
        for (HasValue<?, ?> field : List.of(forms, mostExams, mostPapers, rest)) {
            field.addValueChangeListener(change -> changed.run());
        }
    }

    /** How many forms are dealt out; 0 for a paper of their own for everybody. */
    int forms() {
        return kind.getValue() == Kind.FORMS ? Objects.requireNonNullElse(forms.getValue(), 1) : 0;
    }

    Limits limits() {
        return new Limits(mostExams.getValue(), mostPapers.getValue(), Objects.requireNonNullElse(rest.getValue(), 0));
    }

    /** Shows at the fields what is out of range. */
    void tell(List<PlanFinding> findings) {
        boolean outOfRange = findings.contains(new PlanFinding.LimitOutOfRange());
        for (IntegerField limit : List.of(mostExams, mostPapers, rest)) {
            Integer value = limit.getValue();
            limit.setInvalid(outOfRange && value != null && value < limit.getMin());
            limit.setErrorMessage(getTranslation("exams.finding.limit"));
        }
        String wrong = findings.stream()
                .filter(PlanFinding.FormsOutOfRange.class::isInstance)
                .findFirst()
                .map(ExamTexts::finding)
                .orElse("");
        forms.setInvalid(!wrong.isEmpty());
        forms.setErrorMessage(wrong);
    }

    private static IntegerField number(String key, int least) {
        IntegerField field = new IntegerField(I18NProvider.translate(key));
        field.setMin(least);
        field.setStepButtonsVisible(true);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }
}
