package org.chizheng.sittings;

/** Where an attempt stands. */
public enum AttemptState {
    /** Takes answers. */
    UNDERWAY,
    /** The candidate handed in. */
    HANDED_IN,
    /** The server closed it at the bell. */
    CLOSED
}
