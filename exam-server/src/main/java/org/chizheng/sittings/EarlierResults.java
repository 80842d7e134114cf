package org.chizheng.sittings;

/** What became of closed attempts; asked before another one may begin. Answered by whoever marks. */
public interface EarlierResults {

    /** What a candidate knows of an attempt. */
    enum Known {
        /** Not marked, or not published. */
        NOTHING,
        /** Published and passed. */
        PASSED,
        /** Published and not passed. */
        NOT_PASSED
    }

    /** What the candidate knows of this attempt. */
    Known of(AttemptId attempt);
}
