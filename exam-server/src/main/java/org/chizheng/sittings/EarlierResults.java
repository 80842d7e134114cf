package org.chizheng.sittings;

import java.util.Map;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;

/** What became of earlier turns; asked before another one may begin. Answered by whoever marks. */
public interface EarlierResults {

    /** What a candidate knows of a turn. */
    enum Known {
        /** Not marked, or not published. */
        NOTHING,
        /** Published and passed. */
        PASSED,
        /** Published and not passed. */
        NOT_PASSED
    }

    /**
     * What a candidate knows of their turns at an exam, by the ordinal; those of which nothing is published are left out.
     * 缺考 is a turn as well, though nobody sat.
     */
    Map<Integer, Known> published(ExamId exam, OfficerId officer);

    /** The same of everybody of whom something is published. */
    Map<OfficerId, Map<Integer, Known>> published(ExamId exam);
}
