package org.chizheng.qualification;

/** Why an application cannot be made or go on. */
public enum ApplicationRefusal {
    /** 工勤, 合同, 派遣 and 借调 are excluded (Henan 20). */
    EXCLUDED_STAFFING,
    /** On the list of auxiliaries. */
    AUXILIARY,
    /** 不满十八周岁. */
    UNDER_AGE,
    /** Not 在岗. */
    NOT_ON_POST,
    /** One or both parts are not passed. */
    NOT_QUALIFIED,
    QUALIFICATION_LAPSED,
    QUALIFICATION_CANCELLED,
    /** Has a certificate that has neither ended nor run out. */
    HAS_CERTIFICATE,
    /** An application of this person is under way. */
    OPEN_APPLICATION,
    /** No justice bureau is responsible for the unit. */
    NO_JUSTICE_BUREAU,
    /** The officer works for another unit by now. */
    TRANSFERRED,
    /** Not legal in the state that the application is in by now. */
    WRONG_STATE,
    /** Nobody decides about an own application. */
    OWN_APPLICATION,
    /** Whoever approved for the unit does not decide for the bureau. */
    SAME_PERSON,
    REASON_MISSING,
    /** The account belongs to no officer. */
    NO_OFFICER
}
