package org.chizheng.supervision;

/** Where an opinion stands; that it is overdue is always told by its deadline. */
public enum OpinionState {
    /** Waits for the organisation. */
    ISSUED,
    /** The organisation has said what it did; the supervisor looks at it. */
    ANSWERED,
    CLOSED
}
