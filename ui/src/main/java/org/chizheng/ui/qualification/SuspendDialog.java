package org.chizheng.ui.qualification;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.BiConsumer;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.ui.parts.Times;

/** Asks since when a certificate is suspended, and why. */
class SuspendDialog extends Dialog {

    private final DateTimePicker since =
            Times.dateTimePicker(getTranslation("qualification.care.suspend.since"), getLocale());
    private final TextArea reason = new TextArea(getTranslation("qualification.care.reason"));

    SuspendDialog(Clock clock, BiConsumer<Instant, String> given) {
        setHeaderTitle(getTranslation("qualification.care.suspend"));
        LocalDateTime now =
                LocalDateTime.ofInstant(clock.instant(), OfficialTime.ZONE).truncatedTo(ChronoUnit.MINUTES);
        since.setStep(Duration.ofMinutes(1));
        since.setValue(now);
        reason.setMaxLength(500);
        reason.setRequired(true);
        FormLayout form = new FormLayout(since, reason);
        form.setColspan(since, 2);
        form.setColspan(reason, 2);
        add(form);
        Button suspend = new Button(getTranslation("qualification.care.suspend"), click -> {
            Instant start = since.getValue() == null
                    ? Instant.MAX
                    : since.getValue().atZone(OfficialTime.ZONE).toInstant();
            since.setInvalid(start.isAfter(clock.instant()));
            since.setErrorMessage(getTranslation("qualification.care.suspend.future"));
            reason.setInvalid(reason.getValue().isBlank());
            if (!since.isInvalid() && !reason.isInvalid()) {
                close();
                given.accept(start, reason.getValue());
            }
        });
        suspend.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        suspend.addThemeName("primary");
        getFooter().add(new Button(getTranslation("parts.cancel"), click -> close()), suspend);
    }
}
