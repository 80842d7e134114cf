package org.chizheng.qualification;

/** Where an application stands. */
public enum ApplicationState {
    SUBMITTED,
    /** Given back to the officer with reasons. */
    RETURNED,
    UNIT_APPROVED,
    /** Approved by the justice bureau; the certificate can be issued. */
    APPROVED,
    ISSUED,
    REJECTED;

    /** Whether something can still happen. */
    public boolean open() {
        return this != ISSUED && this != REJECTED;
    }
}
