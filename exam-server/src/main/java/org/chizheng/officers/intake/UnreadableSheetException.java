package org.chizheng.officers.intake;

/** A file that is no table. */
class UnreadableSheetException extends Exception {

    private static final long serialVersionUID = 1L;

    private final FindingReason reason;

    UnreadableSheetException(FindingReason reason) {
        super(reason.name());
        this.reason = reason;
    }

    FindingReason reason() {
        return reason;
    }
}
