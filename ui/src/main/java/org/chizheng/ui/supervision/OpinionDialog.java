package org.chizheng.ui.supervision;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.supervision.NewOpinion;
import org.chizheng.supervision.OpinionOutcome;
import org.chizheng.supervision.Opinions;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Times;

/** Writes a new opinion. */
class OpinionDialog extends Dialog {

    private static final int DAYS = 15;

    private final transient Opinions opinions;
    private final transient Caller caller;
    private final transient Runnable issued;
    private final ComboBox<Organisation> unit = new ComboBox<>(getTranslation("supervision.column.unit"));
    private final TextField title = new TextField(getTranslation("supervision.opinions.subject"));
    private final TextArea findings = new TextArea(getTranslation("supervision.opinions.findings"));
    private final TextArea demands = new TextArea(getTranslation("supervision.opinions.demands"));
    private final TextField basis = new TextField(getTranslation("supervision.opinions.basis"));
    private final DatePicker deadline;
    private final TextField second = new TextField(getTranslation("supervision.opinions.second"));

    OpinionDialog(
            Opinions opinions, Caller caller, List<Organisation> organisations, LocalDate today, Runnable issued) {
        this.opinions = opinions;
        this.caller = caller;
        this.issued = issued;
        deadline = Times.datePicker(getTranslation("supervision.opinions.deadline"), getLocale());
        deadline.setMin(today.plusDays(1));
        deadline.setValue(today.plusDays(DAYS));
        unit.setItems(organisations);
        unit.setItemLabelGenerator(Organisation::name);
        second.setHelperText(getTranslation("supervision.opinions.second.hint"));
        setHeaderTitle(getTranslation("supervision.opinions.issue"));
        Div form = new Div(unit, title, findings, demands, basis, deadline, second);
        form.addClassName("opinion-form");
        add(form);
        Button cancel = new Button(getTranslation("parts.cancel"), click -> close());
        Button save = new Button(getTranslation("supervision.opinions.issue"), click -> issue());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addThemeName("primary");
        getFooter().add(cancel, save);
    }

    private void issue() {
        Organisation chosen = unit.getValue();
        LocalDate day = deadline.getValue();
        if (chosen == null || day == null) {
            Notices.refused(getTranslation("supervision.OpinionRefusal.TEXT_MISSING"));
            return;
        }
        NewOpinion opinion = new NewOpinion(
                chosen.id(),
                title.getValue(),
                findings.getValue(),
                demands.getValue(),
                basis.getValue(),
                day,
                second.getValue());
        switch (opinions.issue(caller, opinion)) {
            case OpinionOutcome.Done done -> {
                close();
                Notices.done(getTranslation(
                        "supervision.opinions.issued", done.opinion().number()));
                issued.run();
            }
            case OpinionOutcome.Refused refused ->
                Notices.refused(getTranslation("supervision.OpinionRefusal." + refused.refusal()));
        }
    }
}
