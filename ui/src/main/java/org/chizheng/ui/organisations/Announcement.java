package org.chizheng.ui.organisations;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.chizheng.officers.Organisation;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.StatusBadge.Tone;

/** Whether a body was announced to the public; the gate refuses the acts of one that was not (Henan 13). */
enum Announcement {
    ANNOUNCED(Tone.GOOD),
    AHEAD(Tone.INFO),
    MISSING(Tone.WARNING);

    private final Tone tone;

    Announcement(Tone tone) {
        this.tone = tone;
    }

    static Announcement of(Organisation organisation, LocalDate today) {
        if (organisation.announcedBy(today)) {
            return ANNOUNCED;
        }
        return organisation.announcedOn() == null ? MISSING : AHEAD;
    }

    StatusBadge badge(Component screen) {
        return new StatusBadge(screen.getTranslation("organisations.Announcement." + this), tone);
    }
}
