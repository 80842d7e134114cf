package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.util.function.BiConsumer;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Notices;

/** Asks for the reason of an act, and where it gives time for the minutes. */
class ActDialog extends FormDialog {

    private static final int LONGEST = 500;
    private static final int MOST_MINUTES = 24 * 60;

    private final IntegerField minutes = new IntegerField();
    private final TextArea reason = new TextArea();
    private final boolean givesTime;
    private final BiConsumer<Duration, String> act;

    /**
     * A form.
     *
     * @param key start of the text keys
     * @param concerns how many candidates, or what the form is about
     */
    ActDialog(
            String key,
            String heading,
            String concerns,
            String label,
            boolean givesTime,
            BiConsumer<Duration, String> act) {
        super(heading, concerns, heading, "act-" + key);
        this.givesTime = givesTime;
        this.act = act;
        minutes.setLabel(getTranslation("invigilation.minutes"));
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.setValue(5);
        minutes.setVisible(givesTime);
        minutes.getElement().setAttribute("data-testid", "act-minutes");
        reason.setLabel(label);
        reason.setMaxLength(LONGEST);
        reason.setRequired(true);
        reason.getElement().setAttribute("data-testid", "act-reason");
        addFields(minutes);
        addWide(reason);
    }

    @Override
    protected void save() {
        Integer chosen = minutes.getValue();
        boolean noMinutes = givesTime && (chosen == null || chosen < 1 || chosen > MOST_MINUTES);
        minutes.setInvalid(noMinutes);
        minutes.setErrorMessage(noMinutes ? getTranslation("invigilation.minutes.bad") : "");
        boolean noReason = reason.getValue().isBlank();
        reason.setInvalid(noReason);
        reason.setErrorMessage(noReason ? getTranslation("invigilation.reason.missing") : "");
        if (noMinutes || noReason) {
            return;
        }
        try {
            act.accept(
                    Duration.ofMinutes(givesTime ? chosen : 0),
                    reason.getValue().strip());
            close();
        } catch (IllegalArgumentException refused) {
            // what was typed stays
            Notices.refused(getTranslation("invigilation.not-done"));
        }
    }
}
