package org.chizheng.officers.identity;

/** What is wrong with a 统一社会信用代码 (GB 32100); the first that applies, in this order. */
public enum CreditCodeFault {
    MISSING,
    WRONG_LENGTH,
    WRONG_CHARACTER,
    WRONG_CHECK_CHARACTER
}
