package org.chizheng.questionbank.statutes;

import java.util.Optional;

/** What an import of a file would do. */
public sealed interface StatuteOutlook {

    /**
     * It brings a version into the register.
     *
     * @param before the version that is in force before it; empty for the first
     * @param comparison what it changes against that version; everything is new in the first
     * @param freezing how many approved questions cite what it changes, removes or renumbers
     * @param later whether they are frozen only when the version comes into force
     */
    record Fresh(Optional<StatuteVersion> before, Comparison comparison, int freezing, boolean later)
            implements StatuteOutlook {}

    /** The register has this very text. */
    record Unchanged(StatuteVersion version) implements StatuteOutlook {}

    /** It cannot be imported like this. */
    record Refused(StatuteRefusal why) implements StatuteOutlook {}
}
