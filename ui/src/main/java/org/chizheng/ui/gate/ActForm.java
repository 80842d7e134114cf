package org.chizheng.ui.gate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.chizheng.gate.Act;
import org.chizheng.gate.ActStep;
import org.chizheng.gate.ActType;
import org.chizheng.gate.ExceptionBasis;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Organisation;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** The fields of an act. */
class ActForm extends Div {

    private final TextField number = new TextField(getTranslation("gate.column.act"));
    private final Select<ActType> type = new Select<>();
    private final Select<ActStep> step = new Select<>();
    private final DateTimePicker time = Times.dateTimePicker(getTranslation("gate.column.act-time"), getLocale());
    private final ComboBox<Organisation> unit = new ComboBox<>(getTranslation("gate.column.unit"));
    private final TextField region = new TextField(getTranslation("gate.column.region"));
    private final TextField powerItem = new TextField(getTranslation("gate.column.power-item"));
    private final ComboBox<EnforcementDomain> domain = new ComboBox<>(getTranslation("gate.column.domain"));
    private final Checkbox joint = new Checkbox(getTranslation("gate.trial.joint"));
    private final TextField law = new TextField(getTranslation("gate.trial.law"));
    private final TextField article = new TextField(getTranslation("gate.trial.article"));
    private final Div people = new Div();
    private final List<ActorRow> rows = new ArrayList<>();

    ActForm(List<Organisation> organisations, Clock clock) {
        addClassName("gate-form");
        configureChoices(organisations);
        number.setRequired(true);
        powerItem.setRequired(true);
        region.setRequired(true);
        region.setAllowedCharPattern("[0-9]");
        time.setValue(
                LocalDateTime.ofInstant(clock.instant(), OfficialTime.ZONE).truncatedTo(ChronoUnit.MINUTES));
        Button more = new Button(getTranslation("gate.trial.more"), VaadinIcon.PLUS.create(), click -> addRow());
        Div fields = new Div(number, type, step, time, unit, region, powerItem, domain, law, article, joint);
        fields.addClassName("gate-form-fields");
        people.addClassName("gate-form-people");
        add(fields, people, more);
        addRow();
        addRow();
    }

    /** The act; empty while something is missing, which is marked then. */
    Optional<Act> act() {
        List<Boolean> filled = new ArrayList<>();
        Stream.of(number, region, powerItem).forEach(field -> {
            field.setInvalid(field.isEmpty());
            filled.add(!field.isEmpty());
        });
        unit.setInvalid(unit.isEmpty());
        Organisation chosen = unit.getValue();
        LocalDateTime when = time.getValue();
        rows.forEach(row -> filled.add(row.check()));
        if (chosen == null || when == null || filled.contains(false)) {
            return Optional.empty();
        }
        return Optional.of(new Act(
                number.getValue().strip(),
                type.getValue(),
                step.getValue(),
                when.atZone(OfficialTime.ZONE).toInstant(),
                chosen.creditCode(),
                region.getValue().strip(),
                powerItem.getValue().strip(),
                domain.getValue() == null ? null : domain.getValue().name(),
                joint.getValue(),
                rows.stream().map(ActorRow::participant).toList(),
                rows.stream().filter(ActorRow::stepsBack).map(ActorRow::person).toList(),
                exception()));
    }

    private @Nullable ExceptionBasis exception() {
        return law.isEmpty()
                ? null
                : new ExceptionBasis(law.getValue().strip(), article.getValue().strip());
    }

    private void configureChoices(List<Organisation> organisations) {
        type.setLabel(getTranslation("gate.column.type"));
        type.setItems(ActType.values());
        type.setItemLabelGenerator(item -> getTranslation("gate.ActType." + item));
        type.setValue(ActType.PENALTY);
        step.setLabel(getTranslation("gate.column.step"));
        step.setItems(ActStep.values());
        step.setItemLabelGenerator(item -> getTranslation("gate.ActStep." + item));
        step.setValue(ActStep.INVESTIGATION);
        unit.setItems(organisations);
        unit.setItemLabelGenerator(Organisation::name);
        unit.setRequired(true);
        unit.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                region.setValue(change.getValue().region());
            }
        });
        domain.setItems(Arrays.asList(EnforcementDomain.values()));
        domain.setItemLabelGenerator(item -> getTranslation("terms.EnforcementDomain." + item));
        domain.setClearButtonVisible(true);
    }

    private void addRow() {
        ActorRow row = new ActorRow(rows.size() + 1);
        rows.add(row);
        people.add(row);
    }
}
