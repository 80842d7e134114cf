package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.chizheng.exams.Sitting;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.sittings.invigilation.Outage;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** Describes an outage of a sitting, or of the whole exam. */
class OutageDialog extends FormDialog {

    private static final int MOST_MINUTES = 24 * 60;
    private static final int LONGEST = 500;

    private final DateTimePicker from = Times.dateTimePicker(getTranslation("invigilation.outage.from"), getLocale());
    private final DateTimePicker to = Times.dateTimePicker(getTranslation("invigilation.outage.to"), getLocale());
    private final IntegerField minutes = new IntegerField(getTranslation("invigilation.minutes"));
    private final TextArea reason = new TextArea(getTranslation("invigilation.reason"));
    private final @Nullable Sitting sitting;
    private final Consumer<Outage> taken;

    OutageDialog(@Nullable Sitting sitting, Consumer<Outage> taken) {
        super(
                SeatWords.say("invigilation.propose"),
                RoomActs.concerns(sitting) + SeatWords.say("invigilation.propose.about"),
                SeatWords.say("invigilation.propose.send"),
                "outage");
        this.sitting = sitting;
        this.taken = taken;
        minutes.setMin(1);
        minutes.setMax(MOST_MINUTES);
        minutes.setStepButtonsVisible(true);
        minutes.getElement().setAttribute("data-testid", "outage-minutes");
        reason.setMaxLength(LONGEST);
        reason.getElement().setAttribute("data-testid", "outage-reason");
        from.getElement().setAttribute("data-testid", "outage-from");
        to.getElement().setAttribute("data-testid", "outage-to");
        addFields(from, to, minutes);
        addWide(reason);
    }

    @Override
    protected void save() {
        LocalDateTime begin = from.getValue();
        LocalDateTime end = to.getValue();
        Integer time = minutes.getValue();
        boolean noTimes = begin == null || end == null || !begin.isBefore(end);
        boolean noMinutes = time == null || time < 1 || time > MOST_MINUTES;
        to.setInvalid(noTimes);
        to.setErrorMessage(noTimes ? getTranslation("invigilation.outage.bad") : "");
        minutes.setInvalid(noMinutes);
        minutes.setErrorMessage(noMinutes ? getTranslation("invigilation.minutes.bad") : "");
        boolean noReason = reason.getValue().isBlank();
        reason.setInvalid(noReason);
        reason.setErrorMessage(noReason ? getTranslation("invigilation.reason.missing") : "");
        if (begin == null || end == null || time == null || noTimes || noMinutes || noReason) {
            return;
        }
        taken.accept(new Outage(
                sitting == null ? null : sitting.id(),
                begin.atZone(OfficialTime.ZONE).toInstant(),
                end.atZone(OfficialTime.ZONE).toInstant(),
                Duration.ofMinutes(time),
                reason.getValue()));
        close();
    }
}
