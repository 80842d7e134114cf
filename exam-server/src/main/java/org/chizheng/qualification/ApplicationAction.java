package org.chizheng.qualification;

import java.util.Set;

/** What can be done with an application, and in which states. */
public enum ApplicationAction {
    SUBMIT(ApplicationState.SUBMITTED),
    RESUBMIT(ApplicationState.SUBMITTED, ApplicationState.RETURNED),
    APPROVE_FOR_UNIT(ApplicationState.UNIT_APPROVED, ApplicationState.SUBMITTED),
    APPROVE_FOR_BUREAU(ApplicationState.APPROVED, ApplicationState.UNIT_APPROVED),
    RETURN(ApplicationState.RETURNED, ApplicationState.SUBMITTED, ApplicationState.UNIT_APPROVED),
    REJECT(ApplicationState.REJECTED, ApplicationState.SUBMITTED, ApplicationState.UNIT_APPROVED),
    ISSUE(ApplicationState.ISSUED, ApplicationState.APPROVED);

    private final ApplicationState to;
    private final Set<ApplicationState> from;

    ApplicationAction(ApplicationState to, ApplicationState... from) {
        this.to = to;
        this.from = Set.of(from);
    }

    /** The state that it leads to. */
    public ApplicationState to() {
        return to;
    }

    /** Whether it is legal in a state. */
    public boolean legalIn(ApplicationState state) {
        return from.contains(state);
    }

    /** Whether it is a decision of unit or bureau, and not the officer's own act. */
    public boolean decides() {
        return this != SUBMIT && this != RESUBMIT;
    }

    boolean needsReason() {
        return this == RETURN || this == REJECT;
    }
}
