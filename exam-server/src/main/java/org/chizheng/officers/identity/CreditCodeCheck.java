package org.chizheng.officers.identity;

/** What a typed 统一社会信用代码 turned out to be. */
public sealed interface CreditCodeCheck {

    /** A right code. */
    record Right(CreditCode code) implements CreditCodeCheck {}

    /** Not a code that any organisation could have. */
    record Faulty(CreditCodeFault fault) implements CreditCodeCheck {}
}
