package org.chizheng.ui.exams;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Predicate;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.exams.seating.Deferring;
import org.chizheng.ui.parts.FormDialog;
import org.jspecify.annotations.Nullable;

/** Asks why a candidate's turn is put off, by which document, and until when. */
class DeferralDialog extends FormDialog {

    /** What was asked for. */
    record Asked(String reason, String document, @Nullable SittingId to) {}

    private final transient Predicate<Asked> taken;
    private final TextArea reason = new TextArea(getTranslation("exams.deferral.reason"));
    private final TextField document = new TextField(getTranslation("exams.deferral.document"));
    private final Select<Sitting> sitting = new Select<>();

    DeferralDialog(List<Sitting> sittings, SeatedCandidate candidate, Predicate<Asked> taken) {
        super(
                candidate.officer().name(),
                I18NProvider.translate("exams.deferral.about"),
                I18NProvider.translate("exams.deferral.grant"),
                "deferral");
        this.taken = taken;
        reason.setMaxLength(Deferring.LONGEST_REASON);
        reason.setRequiredIndicatorVisible(true);
        document.setMaxLength(Deferring.LONGEST_DOCUMENT);
        document.setRequiredIndicatorVisible(true);
        sitting.setLabel(getTranslation("exams.deferral.to"));
        sitting.setItems(sittings.stream()
                .filter(one -> one.kind() == SittingKind.DEFERRED)
                .toList());
        sitting.setEmptySelectionAllowed(true);
        sitting.setEmptySelectionCaption(getTranslation("exams.deferral.to.later"));
        sitting.setItemLabelGenerator(
                one -> one == null ? getTranslation("exams.deferral.to.later") : ExamTexts.sitting(one));
        addFields(document, sitting);
        addWide(reason);
    }

    @Override
    protected void save() {
        reason.setInvalid(reason.getValue().isBlank());
        reason.setErrorMessage(getTranslation("parts.reason.missing"));
        document.setInvalid(document.getValue().isBlank());
        document.setErrorMessage(getTranslation("exams.deferral.document.missing"));
        Sitting to = sitting.getValue();
        if (!reason.isInvalid()
                && !document.isInvalid()
                && taken.test(new Asked(
                        reason.getValue().strip(), document.getValue().strip(), to == null ? null : to.id()))) {
            close();
        }
    }
}
