package org.chizheng.ui.organisations;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.chizheng.officers.Delegation;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.StatusBadge.Tone;

/** Whether a delegation counts today. */
enum DelegationPhase {
    IN_FORCE(Tone.GOOD),
    AHEAD(Tone.INFO),
    ENDED(Tone.NEUTRAL);

    private final Tone tone;

    DelegationPhase(Tone tone) {
        this.tone = tone;
    }

    static DelegationPhase of(Delegation delegation, LocalDate today) {
        if (delegation.from().isAfter(today)) {
            return AHEAD;
        }
        LocalDate last = delegation.to();
        return last == null || !last.isBefore(today) ? IN_FORCE : ENDED;
    }

    StatusBadge badge(Component screen) {
        return new StatusBadge(screen.getTranslation("organisations.DelegationPhase." + this), tone);
    }
}
