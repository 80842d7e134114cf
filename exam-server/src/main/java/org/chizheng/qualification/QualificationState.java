package org.chizheng.qualification;

/** How a person's qualification stands. */
public enum QualificationState {
    /** Both parts were passed, and the passes are still good. */
    QUALIFIED,
    /** The passes grew too old without a certificate (Zhejiang 28). */
    LAPSED,
    /** Withdrawn by a decision. */
    CANCELLED
}
