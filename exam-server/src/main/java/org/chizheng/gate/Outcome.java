package org.chizheng.gate;

/** What the gate says. */
public enum Outcome {
    /** The actors may be recorded. */
    ALLOW,
    /** Allowed, but something should be looked at. */
    WARN,
    /** The actors must not be recorded. */
    BLOCK,
    /** The act did happen: it is kept with its facts, and flagged. */
    QUARANTINE;

    /** Whether the actors may be recorded without a flag. */
    public boolean allows() {
        return this == ALLOW || this == WARN;
    }
}
