package org.chizheng.sittings;

/** Where an attempt stands. */
public enum AttemptState {
    /** Takes answers. */
    UNDERWAY,
    /** The candidate handed in with time left, and wanted to. */
    HANDED_IN,
    /** The bell stopped it, or a person: by the page that was there, or by the server. */
    CLOSED
}
