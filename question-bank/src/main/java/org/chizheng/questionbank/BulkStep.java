package org.chizheng.questionbank;

import org.chizheng.questionbank.Curator.Duty;

/** A step of the life cycle that can be taken with many questions at once. */
public enum BulkStep {
    SUBMIT(Duty.AUTHOR, false),
    WITHDRAW(Duty.AUTHOR, false),
    APPROVE(Duty.REVIEWER, false),
    SUSPEND(Duty.REVIEWER, true),
    RESUME(Duty.REVIEWER, false),
    RETIRE(Duty.REVIEWER, true);

    private final Duty duty;
    private final boolean words;

    BulkStep(Duty duty, boolean words) {
        this.duty = duty;
        this.words = words;
    }

    /** Whose step it is, and who may take it back. */
    public Duty duty() {
        return duty;
    }

    /** Whether it needs words that say why. */
    public boolean needsWords() {
        return words;
    }
}
