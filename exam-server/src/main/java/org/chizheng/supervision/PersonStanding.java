package org.chizheng.supervision;

/** How somebody stands with regard to enforcement certificates today. */
public enum PersonStanding {
    /** Has a certificate that can be used today. */
    CERTIFIED,
    /** The last one has run out. */
    EXPIRED,
    /** Suspended, lost, or the annual review is missing. */
    HELD,
    /** Revoked, cancelled or replaced, and no other one. */
    ENDED,
    /** Never had one. */
    NEVER,
    /** 辅助人员: on the list of their own, no certificate is expected. */
    AUXILIARY
}
