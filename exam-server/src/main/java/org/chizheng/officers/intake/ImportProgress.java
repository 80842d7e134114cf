package org.chizheng.officers.intake;

/** Is told how far an import is. */
@FunctionalInterface
public interface ImportProgress {

    /** So many people of all are done, and durable. */
    void done(int people, int ofAll);
}
