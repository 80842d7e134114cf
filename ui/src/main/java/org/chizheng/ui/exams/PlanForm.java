package org.chizheng.ui.exams;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.chizheng.exams.ExamPart;
import org.chizheng.exams.PlanFinding;
import org.chizheng.exams.planning.ExamPlan;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Organisation;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.drawing.Feasibility;
import org.chizheng.ui.parts.Panel;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** The fields of a plan. Findings are shown at the field that they are about. */
class PlanForm extends Div {

    private final Runnable changed;
    private final TextField title = new TextField(getTranslation("exams.title"));
    private final ComboBox<Organisation> organisation = new ComboBox<>(getTranslation("exams.organisation"));
    private final Select<ExamPart> part = new Select<>();
    private final Select<EnforcementDomain> domain = new Select<>();
    private final DateTimePicker opens = Times.dateTimePicker(getTranslation("exams.opens"), getLocale());
    private final DateTimePicker closes = Times.dateTimePicker(getTranslation("exams.closes"), getLocale());
    private final IntegerField duration = number("exams.duration", 1, 1_440);
    private final BigDecimalField total = new BigDecimalField(getTranslation("exams.total"));
    private final BigDecimalField pass = new BigDecimalField(getTranslation("exams.pass"));
    private final IntegerField entry = number("exams.entry", 0, 1_440);
    private final IntegerField handIn = number("exams.hand-in", 0, 1_440);
    private final IntegerField attempts = number("exams.attempts", 1, 9);
    private final BlueprintEditor blueprint;
    private final PaperOptions options;
    private final ConductPanel conduct;

    PlanForm(ExamPlan plan, List<Organisation> organisations, BankAccess bank, Runnable changed) {
        this.changed = changed;
        addClassName("plan-form");
        configureChoices(organisations);
        title.setMaxLength(200);
        title.setRequiredIndicatorVisible(true);
        entry.setClearButtonVisible(true);
        entry.setHelperText(getTranslation("exams.entry.hint"));
        fill(plan, organisations);
        blueprint =
                new BlueprintEditor(getTranslation("exams.plan.blueprint"), plan.blueprint(), subject(), bank, changed);
        options = new PaperOptions(plan, changed);
        conduct = new ConductPanel(plan.conduct(), changed);
        add(
                new Panel(getTranslation("exams.plan.what"), fields(title, organisation, part, domain)),
                new Panel(
                        getTranslation("exams.plan.when"),
                        fields(opens, closes, duration, entry, handIn, attempts, total, pass)),
                blueprint,
                options,
                conduct);
        for (HasValue<?, ?> field :
                List.of(title, organisation, opens, closes, duration, total, pass, entry, handIn, attempts)) {
            field.addValueChangeListener(change -> changed.run());
        }
        part.addValueChangeListener(change -> partChanged());
        domain.addValueChangeListener(change -> partChanged());
    }

    /** The plan as it stands in the fields; what was left empty is taken as nothing or now. */
    ExamPlan plan() {
        Integer entryMinutes = entry.getValue();
        return new ExamPlan(
                title.getValue().strip(),
                part.getValue(),
                part.getValue() == ExamPart.PUBLIC ? null : domain.getValue(),
                organisation.getValue().id(),
                instant(opens),
                instant(closes),
                minutes(duration),
                Objects.requireNonNullElse(total.getValue(), BigDecimal.ZERO),
                Objects.requireNonNullElse(pass.getValue(), BigDecimal.ZERO),
                entryMinutes == null ? null : Duration.ofMinutes(entryMinutes),
                minutes(handIn),
                Objects.requireNonNullElse(attempts.getValue(), 0),
                blueprint.blueprint(options.limits()),
                options.forms(),
                conduct.conduct());
    }

    /** Whether there is enough to make a plan of. */
    boolean isComplete() {
        return organisation.getValue() != null && opens.getValue() != null && closes.getValue() != null;
    }

    /** Shows what the bank holds and what stands against the plan, each at its field. */
    void tell(Feasibility feasibility, List<PlanFinding> findings) {
        Map<HasValidationProperties, String> wrong = new HashMap<>();
        findings.forEach(finding -> {
            HasValidationProperties field = field(finding);
            if (field != null) {
                wrong.putIfAbsent(field, ExamTexts.finding(finding));
            }
        });
        for (HasValidationProperties field :
                List.of(title, domain, opens, closes, duration, total, pass, entry, handIn, attempts)) {
            field.setInvalid(wrong.containsKey(field));
            field.setErrorMessage(wrong.get(field));
        }
        blueprint.tell(feasibility, findings, plan().total());
        options.tell(findings);
        conduct.tell(findings);
    }

    private @Nullable HasValidationProperties field(PlanFinding finding) {
        return switch (finding) {
            case PlanFinding.NoTitle() -> title;
            case PlanFinding.DomainMissing() -> domain;
            case PlanFinding.MarksDoNotAddUp sums -> total;
            case PlanFinding.WindowTooShort window -> duration;
            case PlanFinding.WindowOver over -> closes;
            case PlanFinding.PassMarkOutOfRange mark -> pass;
            case PlanFinding.LatestEntryOutOfRange late -> entry;
            case PlanFinding.EarliestHandInOutOfRange early -> handIn;
            case PlanFinding.AttemptsOutOfRange many -> attempts;
            default -> null;
        };
    }

    private void configureChoices(List<Organisation> organisations) {
        organisation.setItems(organisations);
        organisation.setItemLabelGenerator(Organisation::name);
        part.setLabel(getTranslation("exams.part"));
        part.setItems(ExamPart.values());
        part.setItemLabelGenerator(one -> getTranslation("terms.ExamPart." + one));
        domain.setLabel(getTranslation("exams.domain"));
        domain.setItems(EnforcementDomain.values());
        domain.setItemLabelGenerator(one -> getTranslation("terms.EnforcementDomain." + one));
    }

    private void fill(ExamPlan plan, List<Organisation> organisations) {
        title.setValue(plan.title());
        organisations.stream()
                .filter(one -> one.id().equals(plan.organisation()))
                .findFirst()
                .ifPresent(organisation::setValue);
        part.setValue(plan.part());
        domain.setValue(plan.domain());
        domain.setVisible(plan.part() == ExamPart.PROFESSIONAL);
        opens.setValue(local(plan.opens()));
        closes.setValue(local(plan.closes()));
        duration.setValue((int) plan.duration().toMinutes());
        total.setValue(plan.total());
        pass.setValue(plan.passMark());
        Duration latest = plan.latestEntry();
        entry.setValue(latest == null ? null : (int) latest.toMinutes());
        handIn.setValue((int) plan.earliestHandIn().toMinutes());
        attempts.setValue(plan.attemptsAllowed());
    }

    private void partChanged() {
        domain.setVisible(part.getValue() == ExamPart.PROFESSIONAL);
        blueprint.follow(subject());
        changed.run();
    }

    private String subject() {
        EnforcementDomain chosen = part.getValue() == ExamPart.PUBLIC ? null : domain.getValue();
        return chosen == null ? QuestionContent.PUBLIC : chosen.name();
    }

    private IntegerField number(String key, int least, int most) {
        IntegerField field = new IntegerField(getTranslation(key));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        return field;
    }

    private static FormLayout fields(Component... fields) {
        FormLayout form = new FormLayout(fields);
        form.setResponsiveSteps(
                new FormLayout.ResponsiveStep("0", 1),
                new FormLayout.ResponsiveStep("32rem", 2),
                new FormLayout.ResponsiveStep("60rem", 4));
        return form;
    }

    private static Duration minutes(IntegerField field) {
        return Duration.ofMinutes(Objects.requireNonNullElse(field.getValue(), 0));
    }

    private static Instant instant(DateTimePicker picker) {
        return picker.getValue().atZone(OfficialTime.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, OfficialTime.ZONE);
    }
}
