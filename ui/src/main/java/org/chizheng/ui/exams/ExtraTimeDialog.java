package org.chizheng.ui.exams;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Duration;
import java.util.function.BiPredicate;
import org.chizheng.exams.seating.Deferring;
import org.chizheng.ui.parts.FormDialog;

/** Asks how much more time a candidate gets, and why. */
class ExtraTimeDialog extends FormDialog {

    private final transient BiPredicate<Duration, String> taken;
    private final IntegerField minutes = new IntegerField(getTranslation("exams.extra.minutes"));
    private final TextArea reason = new TextArea(getTranslation("exams.extra.reason"));

    ExtraTimeDialog(SeatedCandidate candidate, BiPredicate<Duration, String> taken) {
        super(
                candidate.officer().name(),
                I18NProvider.translate("exams.extra.about"),
                I18NProvider.translate("parts.save"),
                "extra-time");
        this.taken = taken;
        minutes.setMin(0);
        minutes.setMax(1_440);
        minutes.setStepButtonsVisible(true);
        minutes.setValue((int) candidate.place().extra().toMinutes());
        reason.setMaxLength(Deferring.LONGEST_REASON);
        addFields(minutes);
        addWide(reason);
    }

    @Override
    protected void save() {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("parts.reason.missing"));
        Integer given = minutes.getValue();
        minutes.setInvalid(given == null || given < 0);
        if (given != null
                && !minutes.isInvalid()
                && !reason.isInvalid()
                && taken.test(Duration.ofMinutes(given), reason.getValue().strip())) {
            close();
        }
    }
}
