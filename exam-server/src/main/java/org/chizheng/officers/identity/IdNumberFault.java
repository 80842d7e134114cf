package org.chizheng.officers.identity;

/** What is wrong with a 公民身份号码 (GB 11643); the first that applies, in this order. */
public enum IdNumberFault {
    MISSING,
    /** The number of the first generation, which no identity document carries since 2013. */
    FIFTEEN_DIGITS,
    WRONG_LENGTH,
    WRONG_CHARACTER,
    /** The first two digits are no province. */
    NO_SUCH_REGION,
    /** The digits 7 to 14 are no day of the calendar, or one before 1900. */
    NO_SUCH_DATE,
    WRONG_CHECK_CHARACTER
}
