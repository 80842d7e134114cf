package org.chizheng.questionbank;

import java.util.Set;

/** What became of content that was handed to the bank. */
public sealed interface Written {

    /**
     * It is in the bank.
     *
     * @param version the version that now holds the content; the old one if nothing changed
     */
    record Saved(QuestionId question, QuestionVersionId version) implements Written {}

    /** It is not; nothing was stored. */
    record Refused(Set<Flaw> flaws) implements Written {

        /** Copies the flaws. */
        public Refused {
            flaws = Set.copyOf(flaws);
        }
    }
}
