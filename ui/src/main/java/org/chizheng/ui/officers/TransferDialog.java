package org.chizheng.ui.officers;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.Organisation;
import org.chizheng.ui.parts.Notices;
import org.chizheng.ui.parts.Times;

/** Moves a person to another unit; hours stay with the person, the certificate has to be replaced. */
class TransferDialog extends Dialog {

    TransferDialog(OfficerDetails details, Caller caller, Officer officer, List<Organisation> units, Runnable changed) {
        setHeaderTitle(getTranslation("officers.transfer.of", officer.name()));
        ComboBox<Organisation> unit = new ComboBox<>(getTranslation("officers.unit"));
        unit.setItems(units);
        unit.setItemLabelGenerator(Organisation::name);
        unit.setRequired(true);
        DatePicker day = Times.datePicker(getTranslation("officers.transfer.day"), getLocale());
        day.setRequired(true);
        TextField reason = new TextField(getTranslation("officers.transfer.reason"));
        reason.setRequired(true);
        add(new FormLayout(unit, day, reason));
        Button move = new Button(getTranslation("officers.transfer"), click -> {
            unit.setInvalid(unit.getValue() == null);
            day.setInvalid(day.getValue() == null);
            reason.setInvalid(reason.getValue().isBlank());
            if (unit.isInvalid() || day.isInvalid() || reason.isInvalid()) {
                return;
            }
            try {
                details.transfer(caller, officer.id(), unit.getValue().id(), day.getValue(), reason.getValue());
            } catch (IllegalArgumentException future) {
                day.setInvalid(true);
                day.setErrorMessage(getTranslation("officers.transfer.future"));
                return;
            }
            close();
            Notices.done(getTranslation("officers.transfer.done", officer.name()));
            changed.run();
        });
        move.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        move.addThemeName("primary");
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), move);
    }
}
