package org.chizheng.ui.exams;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.function.Predicate;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.ui.parts.FormDialog;

/** Asks where a candidate is to sit. */
class MoveDialog extends FormDialog {

    private final transient Predicate<SittingId> taken;
    private final Select<Sitting> sitting = new Select<>();

    MoveDialog(List<Sitting> sittings, SeatedCandidate candidate, Predicate<SittingId> taken) {
        super(
                candidate.officer().name(),
                I18NProvider.translate("exams.candidates.move.about"),
                I18NProvider.translate("exams.candidates.move"),
                "move-candidate");
        this.taken = taken;
        SittingKind kind = candidate.place().deferred() ? SittingKind.DEFERRED : SittingKind.REGULAR;
        sitting.setLabel(getTranslation("exams.sitting"));
        sitting.setItems(sittings.stream().filter(one -> one.kind() == kind).toList());
        sitting.setItemLabelGenerator(ExamTexts::sitting);
        sitting.setValue(candidate.sitting());
        addWide(sitting);
    }

    @Override
    protected void save() {
        Sitting chosen = sitting.getValue();
        sitting.setInvalid(chosen == null);
        if (chosen != null && taken.test(chosen.id())) {
            close();
        }
    }
}
