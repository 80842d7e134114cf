package org.chizheng.ui.officers;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.ui.parts.FieldCheck;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Times;

/** Moves a person to another unit; hours stay with the person, the certificate has to be replaced. */
class TransferDialog extends FormDialog {

    private static final int REASON_LENGTH = 500;

    private final transient OfficerDetails details;
    private final transient Caller caller;
    private final transient Officer officer;
    private final transient Runnable changed;
    private final ComboBox<Organisation> unit = new ComboBox<>(getTranslation("officers.transfer.unit"));
    private final DatePicker day = Times.datePicker(getTranslation("officers.transfer.day"), getLocale());
    private final TextField reason = new TextField(getTranslation("officers.transfer.reason"));

    TransferDialog(OfficerDetails details, Caller caller, Officer officer, List<Organisation> units, Runnable changed) {
        super(
                I18NProvider.translate("officers.transfer.of", officer.name()),
                I18NProvider.translate("officers.transfer.about", officer.organisationName()),
                I18NProvider.translate("officers.transfer"),
                "transfer-form");
        this.details = details;
        this.caller = caller;
        this.officer = officer;
        this.changed = changed;
        unit.setItems(units);
        unit.setItemLabelGenerator(Organisation::name);
        unit.setRequiredIndicatorVisible(true);
        day.setRequiredIndicatorVisible(true);
        reason.setRequiredIndicatorVisible(true);
        reason.setMaxLength(REASON_LENGTH);
        addWide(unit);
        addFields(day, reason);
    }

    /** Fills in where to and why, for a caller who only has to agree. */
    TransferDialog proposing(OrganisationId destination, String why) {
        unit.getListDataView()
                .getItems()
                .filter(one -> one.id().equals(destination))
                .findFirst()
                .ifPresent(unit::setValue);
        reason.setValue(why);
        return this;
    }

    @Override
    protected void save() {
        boolean right = new FieldCheck()
                .that(unit, !unit.isEmpty(), getTranslation("officers.transfer.unit.missing"))
                .that(day, !day.isEmpty(), getTranslation("officers.transfer.day.missing"))
                .that(reason, !reason.getValue().isBlank(), getTranslation("officers.transfer.reason.missing"))
                .passed();
        if (right) {
            transfer();
        }
    }

    private void transfer() {
        try {
            details.transfer(
                    caller,
                    officer.id(),
                    unit.getValue().id(),
                    day.getValue(),
                    reason.getValue().strip());
        } catch (IllegalArgumentException future) {
            new FieldCheck()
                    .wrong(day, getTranslation("officers.transfer.future"))
                    .passed();
            return;
        }
        close();
        Notices.done(getTranslation("officers.transfer.done", officer.name()));
        changed.run();
    }
}
