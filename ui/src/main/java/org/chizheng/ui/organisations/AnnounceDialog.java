package org.chizheng.ui.organisations;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.chizheng.officers.Organisation;
import org.chizheng.ui.parts.FieldCheck;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Times;

/** Enters by which document and on which day a body was announced to the public, or corrects that. */
class AnnounceDialog extends FormDialog {

    private static final int NUMBER_LENGTH = 100;

    /** Takes the announcement. */
    @FunctionalInterface
    interface Announcing {
        Organisation announce(String number, LocalDate day);
    }

    private final transient Announcing announcing;
    private final transient Consumer<Organisation> announced;
    private final TextField number = new TextField(getTranslation("organisations.announcement-number"));
    private final DatePicker day = Times.datePicker(getTranslation("organisations.announced-on"), getLocale());

    AnnounceDialog(Organisation organisation, Announcing announcing, Consumer<Organisation> announced) {
        super(
                I18NProvider.translate("organisations.announce.of", organisation.name()),
                I18NProvider.translate("organisations.announce.about"),
                I18NProvider.translate("parts.save"),
                "announce-form");
        this.announcing = announcing;
        this.announced = announced;
        number.setRequiredIndicatorVisible(true);
        number.setMaxLength(NUMBER_LENGTH);
        number.setPlaceholder(getTranslation("organisations.announcement-number.example"));
        day.setRequiredIndicatorVisible(true);
        if (organisation.announcementNumber() != null) {
            number.setValue(organisation.announcementNumber());
        }
        day.setValue(organisation.announcedOn());
        addFields(number, day);
    }

    @Override
    protected void save() {
        boolean right = new FieldCheck()
                .that(number, !number.getValue().isBlank(), getTranslation("organisations.announcement-number.missing"))
                .that(day, !day.isEmpty(), getTranslation("organisations.announced-on.missing"))
                .passed();
        if (right) {
            Organisation done = announcing.announce(number.getValue().strip(), day.getValue());
            close();
            announced.accept(done);
        }
    }
}
