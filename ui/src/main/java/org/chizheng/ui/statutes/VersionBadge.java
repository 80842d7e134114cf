package org.chizheng.ui.statutes;

import com.vaadin.flow.component.Component;
import java.time.LocalDate;
import org.chizheng.questionbank.statutes.Statute;
import org.chizheng.questionbank.statutes.StatuteVersion;
import org.chizheng.ui.parts.StatusBadge;
import org.chizheng.ui.parts.StatusBadge.Tone;

/** Whether a version is in force, was, or will be. */
final class VersionBadge {

    private VersionBadge() {}

    static StatusBadge of(Component where, Statute statute, StatuteVersion version, LocalDate today) {
        if (version.effective().isAfter(today)) {
            return new StatusBadge(where.getTranslation("statutes.version.future"), Tone.INFO);
        }
        return statute.inForce(today).filter(version::equals).isPresent()
                ? new StatusBadge(where.getTranslation("statutes.version.in-force"), Tone.GOOD)
                : new StatusBadge(where.getTranslation("statutes.version.past"), Tone.NEUTRAL);
    }

    /** Such as 2021-01-22 修订，2021-07-15 起施行. */
    static String days(Component where, StatuteVersion version) {
        return where.getTranslation(
                "statutes.version.days",
                version.adopted().toString(),
                version.effective().toString());
    }
}
