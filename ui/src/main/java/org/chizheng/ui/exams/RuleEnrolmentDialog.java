package org.chizheng.ui.exams;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamPart;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Organisation;
import org.chizheng.qualification.EnrolmentRule;
import org.chizheng.qualification.ExamNeed;
import org.chizheng.qualification.RuleMatch;
import org.chizheng.ui.parts.PrimaryButton;

/** Asks for a rule, tells how many it finds while it is being made, and hands over the last and whom it found. */
class RuleEnrolmentDialog extends Dialog {

    private static final int HALF_A_YEAR = 6;

    private final transient Function<EnrolmentRule, RuleMatch> finding;
    private final Select<ExamNeed> need = new Select<>();
    private final IntegerField months = new IntegerField(getTranslation("exams.rule-enrolment.months"));
    private final ComboBox<Organisation> unit = new ComboBox<>(getTranslation("exams.rule-enrolment.unit"));
    private final ComboBox<EnforcementDomain> domain = new ComboBox<>(getTranslation("exams.rule-enrolment.domain"));
    private final Paragraph outcome = new Paragraph();
    private final PrimaryButton enrol;
    private transient EnrolmentRule asked = new EnrolmentRule(null, null, ExamNeed.PART_OWED, HALF_A_YEAR);
    private transient List<OfficerId> found = List.of();

    RuleEnrolmentDialog(
            Exam exam,
            List<Organisation> units,
            Function<EnrolmentRule, RuleMatch> finding,
            BiConsumer<EnrolmentRule, List<OfficerId>> taken) {
        super(I18NProvider.translate("exams.rule-enrolment"));
        this.finding = finding;
        setWidth("min(36rem, 95vw)");
        setCloseOnOutsideClick(false);
        getElement().setAttribute("data-testid", "rule-enrolment");
        Paragraph about = new Paragraph(getTranslation("exams.rule-enrolment.about"));
        about.addClassName("screen-about");
        configureFields(units);
        // everybody who may sit a professional part is of its domain
        domain.setVisible(exam.part() == ExamPart.PUBLIC);
        outcome.getElement().setAttribute("role", "status");
        outcome.getElement().setAttribute("data-testid", "rule-found");
        Div body = new Div(about, need, months, unit, domain, outcome);
        body.addClassName("plan-form");
        add(body);
        enrol = new PrimaryButton(getTranslation("exams.list-enrolment.enrol", 0), "rule-enrol", () -> {
            close();
            taken.accept(asked, found);
        });
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), enrol);
        find();
    }

    private void configureFields(List<Organisation> units) {
        need.setLabel(getTranslation("exams.rule-enrolment.need"));
        need.setItems(ExamNeed.values());
        need.setItemLabelGenerator(one -> getTranslation("exams.ExamNeed." + one));
        need.setValue(ExamNeed.PART_OWED);
        need.setWidthFull();
        need.addValueChangeListener(change -> find());
        months.setMin(1);
        months.setMax(EnrolmentRule.MOST_MONTHS);
        months.setStepButtonsVisible(true);
        months.setValue(HALF_A_YEAR);
        months.addValueChangeListener(change -> find());
        unit.setItems(units);
        unit.setItemLabelGenerator(Organisation::name);
        unit.setPlaceholder(getTranslation("exams.rule-enrolment.unit.any"));
        unit.setClearButtonVisible(true);
        unit.setWidthFull();
        unit.addValueChangeListener(change -> find());
        domain.setItems(EnforcementDomain.values());
        domain.setItemLabelGenerator(one -> getTranslation("terms.EnforcementDomain." + one));
        domain.setPlaceholder(getTranslation("exams.rule-enrolment.domain.any"));
        domain.setClearButtonVisible(true);
        domain.setWidthFull();
        domain.addValueChangeListener(change -> find());
    }

    private void find() {
        months.setVisible(need.getValue() == ExamNeed.CERTIFICATE_ENDS);
        Integer soon = months.isVisible() ? months.getValue() : Integer.valueOf(HALF_A_YEAR);
        if (soon == null || soon < 1 || soon > EnrolmentRule.MOST_MONTHS) {
            found = List.of();
            outcome.setText(getTranslation("exams.rule-enrolment.months.wrong", EnrolmentRule.MOST_MONTHS));
        } else {
            Organisation below = unit.getValue();
            asked = new EnrolmentRule(below == null ? null : below.path(), domain.getValue(), need.getValue(), soon);
            RuleMatch match = finding.apply(asked);
            found = match.people();
            outcome.setText(told(match));
        }
        enrol.setText(getTranslation("exams.list-enrolment.enrol", found.size()));
        enrol.setEnabled(!found.isEmpty());
    }

    private String told(RuleMatch match) {
        int fresh = match.people().size();
        if (fresh == 0) {
            return match.already() == 0
                    ? getTranslation("exams.rule-enrolment.nobody")
                    : getTranslation("exams.rule-enrolment.all-enrolled", match.already());
        }
        return getTranslation("exams.rule-enrolment.found", fresh + match.already(), match.already(), fresh);
    }
}
