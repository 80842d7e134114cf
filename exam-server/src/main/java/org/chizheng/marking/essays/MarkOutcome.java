package org.chizheng.marking.essays;

import java.math.BigDecimal;

/** What came of marking an essay. */
public sealed interface MarkOutcome {

    /** It counts. */
    record Marked(BigDecimal earned) implements MarkOutcome {}

    /** Somebody else marked it in the meantime; this is how it stands now, and nothing was changed. */
    record MarkedBySomebodyElse(EssaySheet now) implements MarkOutcome {}

    /** Nothing was changed: see why. */
    record Refused(Reason why) implements MarkOutcome {}

    /** Why a mark is refused. */
    enum Reason {
        /** The candidate knows the result. */
        PUBLISHED,
        /** The candidate goes on after an outage; what comes of it is queued again at the end. */
        REOPENED,
        /** The points are not one number a line, between 0 and what the line is worth, in half steps. */
        POINTS_OFF_THE_RUBRIC,
        /** The words are too long. */
        WORDS_TOO_LONG
    }
}
