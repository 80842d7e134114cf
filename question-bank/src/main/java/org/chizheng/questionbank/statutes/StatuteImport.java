package org.chizheng.questionbank.statutes;

import java.util.List;
import java.util.Optional;
import org.chizheng.questionbank.QuestionId;

/** What an import did. */
public sealed interface StatuteImport {

    /**
     * The version is in the register.
     *
     * @param before the version that was in force before it; empty for the first
     * @param frozen the questions that wait for an author now
     */
    record Done(StatuteVersion version, Optional<StatuteVersion> before, List<QuestionId> frozen)
            implements StatuteImport {

        /** Copies the list. */
        public Done {
            frozen = List.copyOf(frozen);
        }
    }

    /** The register had this very text; nothing was changed. */
    record Unchanged(StatuteVersion version) implements StatuteImport {}

    /** Nothing was stored. */
    record Refused(StatuteRefusal why) implements StatuteImport {}
}
