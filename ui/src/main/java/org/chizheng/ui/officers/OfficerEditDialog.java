package org.chizheng.ui.officers;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerChange;
import org.chizheng.officers.PhoneNumber;
import org.chizheng.officers.Staffing;
import org.chizheng.ui.parts.FieldCheck;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Times;

/** Corrects what stands about a person; identity and unit are not corrected here. */
class OfficerEditDialog extends FormDialog {

    private static final int TEXT_LENGTH = 100;

    private final transient Officer officer;
    private final transient Consumer<OfficerChange> changed;
    private final TextField name = new TextField(getTranslation("officers.name"));
    private final TextField phone = new TextField(getTranslation("officers.phone"));
    private final TextField post = new TextField(getTranslation("officers.post"));
    private final Select<Staffing> staffing = new Select<>();
    private final Select<EnforcementDomain> domain = new Select<>();
    private final DatePicker serviceTo = Times.datePicker(getTranslation("officers.service-to"), getLocale());
    private final Checkbox onPost = new Checkbox(getTranslation("officers.state.on-post"));
    private final Checkbox auxiliary = new Checkbox(getTranslation("officers.state.auxiliary"));

    OfficerEditDialog(Officer officer, Consumer<OfficerChange> changed) {
        super(
                I18NProvider.translate("officers.edit.of", officer.name()),
                I18NProvider.translate("officers.edit.about"),
                I18NProvider.translate("parts.save"),
                "officer-form");
        this.officer = officer;
        this.changed = changed;
        configureFields();
        fill();
        addFields(name, phone, post, staffing, domain, serviceTo, onPost, auxiliary);
    }

    private void configureFields() {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(TEXT_LENGTH);
        post.setMaxLength(TEXT_LENGTH);
        staffing.setLabel(getTranslation("officers.staffing"));
        staffing.setItems(Staffing.values());
        staffing.setItemLabelGenerator(value -> getTranslation("terms.Staffing." + value));
        staffing.addValueChangeListener(change -> warn());
        auxiliary.addValueChangeListener(change -> warn());
        domain.setLabel(getTranslation("officers.domain"));
        domain.setItems(EnforcementDomain.values());
        domain.setItemLabelGenerator(value -> getTranslation("terms.EnforcementDomain." + value));
        serviceTo.setHelperText(getTranslation("officers.service-to.hint"));
        serviceTo.setClearButtonVisible(true);
        auxiliary.setHelperText(getTranslation("officers.auxiliary.hint"));
    }

    private void fill() {
        name.setValue(officer.name());
        phone.setValue(officer.phone() == null ? "" : officer.phone());
        post.setValue(officer.post() == null ? "" : officer.post());
        staffing.setValue(officer.staffing());
        domain.setValue(officer.domain());
        serviceTo.setValue(officer.serviceTo());
        onPost.setValue(officer.onPost());
        auxiliary.setValue(officer.auxiliary());
    }

    /** Says what the footing means for the person before it is saved, not when an application is refused. */
    private void warn() {
        boolean barred = !staffing.getValue().mayEnforce() && !auxiliary.getValue();
        staffing.setHelperText(barred ? getTranslation("officers.edit.staffing-barred") : null);
    }

    @Override
    protected void save() {
        String typed = phone.getValue().strip();
        LocalDate first = officer.serviceFrom();
        LocalDate last = serviceTo.getValue();
        boolean right = new FieldCheck()
                .that(name, !name.getValue().isBlank(), getTranslation("officers.edit.name-missing"))
                .that(
                        phone,
                        typed.isEmpty() || PhoneNumber.read(typed).isPresent(),
                        getTranslation("officers.FindingReason.PHONE_MALFORMED"))
                .that(
                        serviceTo,
                        first == null || last == null || !last.isBefore(first),
                        getTranslation("officers.edit.service-reversed"))
                .passed();
        if (right) {
            close();
            changed.accept(new OfficerChange(
                    name.getValue().strip(),
                    PhoneNumber.read(typed).orElse(null),
                    staffing.getValue(),
                    post.isEmpty() ? null : post.getValue().strip(),
                    domain.getValue(),
                    auxiliary.getValue(),
                    onPost.getValue(),
                    last));
        }
    }
}
