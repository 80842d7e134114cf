package org.chizheng.officers.identity;

/** What a typed 公民身份号码 turned out to be. */
public sealed interface IdNumberCheck {

    /** A right number. */
    record Right(IdNumber number) implements IdNumberCheck {}

    /** Not a number that anybody could have. */
    record Faulty(IdNumberFault fault) implements IdNumberCheck {}
}
