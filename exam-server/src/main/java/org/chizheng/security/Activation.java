package org.chizheng.security;

/** What came of choosing a password. */
public enum Activation {
    /** From now on the password counts. */
    DONE,
    /** No account waits for this name and code, or the code has ended; it is not said which. */
    WRONG_NAME_OR_CODE,
    PASSWORD_TOO_WEAK,
    /** Too many wrong codes lately: wait. */
    DELAYED
}
