package org.chizheng.ui.qualification;

import java.util.Set;
import org.chizheng.certificates.Standing.Impediment;
import org.chizheng.qualification.ApplicationState;
import org.chizheng.ui.parts.StatusBadge.Tone;

/** Which colour supports which state. */
final class Tones {

    private static final Set<Impediment> OVER =
            Set.of(Impediment.EXPIRED, Impediment.REPLACED, Impediment.CANCELLED, Impediment.NOT_YET_VALID);

    private Tones() {}

    static Tone of(ApplicationState state) {
        return switch (state) {
            case SUBMITTED, UNIT_APPROVED, APPROVED -> Tone.INFO;
            case RETURNED -> Tone.WARNING;
            case ISSUED -> Tone.GOOD;
            case REJECTED -> Tone.BAD;
        };
    }

    static Tone of(Impediment impediment) {
        return OVER.contains(impediment) ? Tone.NEUTRAL : Tone.BAD;
    }
}
