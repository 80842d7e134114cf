package org.chizheng.exams;

/** Why a person may not sit a qualification exam. */
public enum Ineligibility {
    /** 工勤, 合同, 派遣 or 借调 (Henan 20, Shandong 10). */
    STAFFING,
    /** 辅助人员 are never enforcement actors. */
    AUXILIARY,
    /** Not 在岗. */
    OFF_POST,
    /** The professional part of another enforcement domain. */
    WRONG_DOMAIN,
    /** Outside of what the exam's organisation looks at: those who run the exam there may not see this person. */
    ELSEWHERE,
    /** Not on the register, or outside of the caller's organisations. */
    UNKNOWN
}
