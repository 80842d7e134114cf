package org.chizheng.sittings;

/** The result of an attempt that is declared void, as its room keeps it; called in the transaction of the declaration. */
public interface ResultVoiding {

    /** Gives the result the verdict 作废; false, and nothing changed, if it is published. */
    boolean strike(AttemptId attempt);

    /** Gives the result the verdict that its marks earn; false, and nothing changed, if it is published. */
    boolean restore(AttemptId attempt);
}
