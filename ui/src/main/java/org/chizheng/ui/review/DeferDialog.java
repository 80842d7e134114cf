package org.chizheng.ui.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.chizheng.ui.parts.Times;

/** Asks until when, and why. */
class DeferDialog extends Dialog {

    DeferDialog(BiConsumer<LocalDate, String> given) {
        String label = getTranslation("review.ReviewAction.DEFER");
        setHeaderTitle(label);
        DatePicker until = Times.datePicker(getTranslation("review.defer.until"), getLocale());
        until.setRequired(true);
        TextArea reason = new TextArea(getTranslation("review.defer.reason"));
        reason.setRequired(true);
        Div form = new Div(until, reason);
        form.addClassName("opinion-form");
        add(form);
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), new Button(label, click -> {
            until.setInvalid(until.isEmpty());
            reason.setInvalid(reason.isEmpty());
            if (!until.isEmpty() && !reason.isEmpty()) {
                close();
                given.accept(until.getValue(), reason.getValue());
            }
        }));
    }
}
