package org.chizheng.ui.gate;

import com.vaadin.flow.component.Component;
import org.chizheng.gate.Outcome;
import org.chizheng.ui.parts.StatusBadge;

/** What the gate said, in words and colour. */
final class OutcomeBadge {

    private OutcomeBadge() {}

    static StatusBadge of(Component on, Outcome outcome) {
        StatusBadge.Tone tone = switch (outcome) {
            case ALLOW -> StatusBadge.Tone.GOOD;
            case WARN -> StatusBadge.Tone.WARNING;
            case BLOCK -> StatusBadge.Tone.BAD;
            case QUARANTINE -> StatusBadge.Tone.INFO;
        };
        return new StatusBadge(on.getTranslation("gate.Outcome." + outcome), tone);
    }
}
