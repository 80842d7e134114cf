package org.chizheng.ui.invigilation;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Set;
import java.util.function.Function;
import org.chizheng.exams.Sitting;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.invigilation.Outage;
import org.chizheng.sittings.invigilation.ProposalOutcome;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Times;
import org.jspecify.annotations.Nullable;

/** Describes an outage of a sitting, of the whole exam, or of those who are selected. */
class OutageDialog extends FormDialog {

    private static final int MOST_MINUTES = 24 * 60;
    private static final int LONGEST = 500;

    private final DateTimePicker from = Times.dateTimePicker(getTranslation("invigilation.outage.from"), getLocale());
    private final DateTimePicker to = Times.dateTimePicker(getTranslation("invigilation.outage.to"), getLocale());
    private final IntegerField minutes = new IntegerField(getTranslation("invigilation.minutes"));
    private final TextArea reason = new TextArea(getTranslation("invigilation.reason"));
    private final RadioButtonGroup<Boolean> whom = new RadioButtonGroup<>();
    private final @Nullable Sitting sitting;
    private final Set<AttemptId> selected;
    private final Function<Outage, ProposalOutcome> proposing;

    /** @param selected who may be named instead of everybody; empty: nobody */
    OutageDialog(@Nullable Sitting sitting, Set<AttemptId> selected, Function<Outage, ProposalOutcome> proposing) {
        super(
                SeatWords.say("invigilation.propose"),
                (selected.isEmpty() ? RoomActs.concerns(sitting) : "") + SeatWords.say("invigilation.propose.about"),
                SeatWords.say("invigilation.propose.send"),
                "outage");
        this.sitting = sitting;
        this.selected = selected;
        configureWhom();
        this.proposing = proposing;
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

    private void configureWhom() {
        if (selected.isEmpty()) {
            return;
        }
        whom.setLabel(getTranslation("invigilation.whom"));
        whom.setItems(true, false);
        whom.setItemLabelGenerator(some -> some
                ? getTranslation("invigilation.whom.selected", selected.size())
                : sitting == null
                        ? getTranslation("invigilation.whom.all")
                        : getTranslation("invigilation.whom.sitting", sitting.name()));
        whom.setValue(true);
        whom.getElement().setAttribute("data-testid", "outage-whom");
        addWide(whom);
    }

    @Override
    protected void save() {
        LocalDateTime begin = from.getValue();
        LocalDateTime end = to.getValue();
        Integer time = minutes.getValue();
        boolean noTimes = begin == null || end == null || !begin.isBefore(end);
        boolean noMinutes = time == null || time < 1 || time > MOST_MINUTES;
        from.setInvalid(false);
        tell(to, noTimes ? getTranslation("invigilation.outage.bad") : "");
        minutes.setInvalid(noMinutes);
        minutes.setErrorMessage(noMinutes ? getTranslation("invigilation.minutes.bad") : "");
        boolean noReason = reason.getValue().isBlank();
        reason.setInvalid(noReason);
        reason.setErrorMessage(noReason ? getTranslation("invigilation.reason.missing") : "");
        if (begin == null || end == null || time == null || noTimes || noMinutes || noReason) {
            return;
        }
        boolean named = !selected.isEmpty() && Boolean.TRUE.equals(whom.getValue());
        ProposalOutcome outcome = proposing.apply(new Outage(
                named || sitting == null ? null : sitting.id(),
                named ? selected : Set.of(),
                begin.atZone(OfficialTime.ZONE).toInstant(),
                end.atZone(OfficialTime.ZONE).toInstant(),
                Duration.ofMinutes(time),
                reason.getValue()));
        switch (outcome) {
            case ProposalOutcome.Proposed proposed -> close();
            case ProposalOutcome.BeforeOpening(Instant opens) ->
                tell(from, getTranslation("invigilation.outage.early", Times.minute(opens)));
            case ProposalOutcome.NotOver() -> tell(to, getTranslation("invigilation.outage.open"));
        }
    }

    private static void tell(DateTimePicker field, String fault) {
        field.setInvalid(!fault.isEmpty());
        field.setErrorMessage(fault);
    }
}
