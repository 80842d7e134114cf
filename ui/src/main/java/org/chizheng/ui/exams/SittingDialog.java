package org.chizheng.ui.exams;

import com.vaadin.flow.component.datetimepicker.DateTimePicker;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.function.Predicate;
import org.chizheng.exams.Exam;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.seating.SittingPlan;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.ui.parts.FormDialog;
import org.chizheng.ui.parts.Times;

/** Asks for the plan of one sitting; stays open until it is taken. */
class SittingDialog extends FormDialog {

    private final transient Predicate<SittingPlan> taken;
    private final TextField name = new TextField(getTranslation("exams.sitting.name"));
    private final Select<SittingKind> kind = new Select<>();
    private final TextField room = new TextField(getTranslation("exams.sitting.room"));
    private final IntegerField seats = new IntegerField(getTranslation("exams.sitting.seats"));
    private final DateTimePicker opens = Times.dateTimePicker(getTranslation("exams.sitting.opens"), getLocale());
    private final DateTimePicker closes = Times.dateTimePicker(getTranslation("exams.sitting.closes"), getLocale());

    /** Shows a plan; what is stated is handed to {@code taken}, which tells whether it was. */
    SittingDialog(SittingPlan plan, Predicate<SittingPlan> taken) {
        super(
                I18NProvider.translate("exams.sitting"),
                I18NProvider.translate("exams.sitting.about"),
                I18NProvider.translate("parts.save"),
                "sitting");
        this.taken = taken;
        name.setMaxLength(100);
        name.setRequiredIndicatorVisible(true);
        name.setValue(plan.name());
        kind.setLabel(getTranslation("exams.sitting.kind"));
        kind.setItems(SittingKind.values());
        kind.setItemLabelGenerator(one -> getTranslation("terms.SittingKind." + one));
        kind.setValue(plan.kind());
        room.setMaxLength(100);
        room.setPlaceholder(getTranslation("exams.sitting.remote"));
        String where = plan.room();
        room.setValue(where == null ? "" : where);
        seats.setMin(1);
        seats.setMax(100_000);
        seats.setStepButtonsVisible(true);
        seats.setPlaceholder(getTranslation("exams.sitting.any"));
        seats.setClearButtonVisible(true);
        seats.setValue(plan.seats());
        opens.setValue(local(plan.opens()));
        closes.setValue(local(plan.closes()));
        addFields(name, kind, room, seats, opens, closes);
    }

    /** What a first sitting starts from: the whole exam. */
    static SittingPlan first(Exam exam) {
        return new SittingPlan(SittingKind.REGULAR, "", null, exam.opens(), exam.closes(), null);
    }

    @Override
    protected void save() {
        name.setInvalid(name.getValue().isBlank());
        name.setErrorMessage(getTranslation("exams.finding.sitting-name"));
        opens.setInvalid(opens.getValue() == null);
        closes.setInvalid(closes.getValue() == null);
        if (name.isInvalid() || opens.isInvalid() || closes.isInvalid() || seats.isInvalid()) {
            return;
        }
        String where = room.getValue().strip();
        SittingPlan plan = new SittingPlan(
                kind.getValue(),
                name.getValue().strip(),
                where.isEmpty() ? null : where,
                instant(opens),
                instant(closes),
                seats.getValue());
        if (taken.test(plan)) {
            close();
        }
    }

    private static Instant instant(DateTimePicker picker) {
        return picker.getValue().atZone(OfficialTime.ZONE).toInstant();
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, OfficialTime.ZONE);
    }
}
