package org.chizheng.ui.training;

import com.vaadin.flow.i18n.I18NProvider;
import java.time.Clock;
import org.chizheng.training.TrainingSession;
import org.chizheng.ui.parts.StatusBadge;

/** Where a session stands, and whether somebody has to do something about it. */
public enum SessionPhase {
    UPCOMING(StatusBadge.Tone.INFO),
    RUNNING(StatusBadge.Tone.INFO),
    /** It is over, and nobody on its list has been credited. */
    TO_CONFIRM(StatusBadge.Tone.WARNING),
    DONE(StatusBadge.Tone.GOOD),
    CANCELLED(StatusBadge.Tone.BAD);

    private final StatusBadge.Tone tone;

    SessionPhase(StatusBadge.Tone tone) {
        this.tone = tone;
    }

    /** The phase by this clock. */
    public static SessionPhase of(TrainingSession session, Clock clock) {
        if (session.cancelled()) {
            return CANCELLED;
        }
        if (session.over(clock)) {
            return session.enrolled() > 0 && session.confirmed() == 0 ? TO_CONFIRM : DONE;
        }
        return clock.instant().isBefore(session.from()) ? UPCOMING : RUNNING;
    }

    StatusBadge badge() {
        return new StatusBadge(I18NProvider.translate("training.SessionPhase." + name()), tone);
    }
}
