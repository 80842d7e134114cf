package org.chizheng.qualification;

/** Why somebody should sit an exam of a part. */
public enum ExamNeed {
    /** No reason is asked for. */
    ANYBODY,
    /** No pass of this part that is still good, and no qualification that makes one needless (Henan 21, Zhejiang 28). */
    PART_OWED,
    /** The latest published result of this part is 不合格. */
    FAILED_LAST,
    /** The last certificate of the own domain ends soon. */
    CERTIFICATE_ENDS
}
