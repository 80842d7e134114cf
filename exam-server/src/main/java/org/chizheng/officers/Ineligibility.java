package org.chizheng.officers;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/** Why a person may not apply for qualification (Henan 20, Shandong 10). */
public enum Ineligibility {
    /** 工勤, 合同, 派遣 and 借调 are excluded. */
    EXCLUDED_STAFFING,
    /** On the list of auxiliaries. */
    AUXILIARY,
    /** 不满十八周岁. */
    UNDER_AGE,
    /** Not 在岗. */
    NOT_ON_POST;

    private static final int AGE = 18;

    /** All reasons that hold on a day; none means eligible. */
    static Set<Ineligibility> of(
            Staffing staffing, boolean auxiliary, boolean onPost, LocalDate birthDate, LocalDate day) {
        Set<Ineligibility> found = EnumSet.noneOf(Ineligibility.class);
        if (!staffing.mayEnforce()) {
            found.add(EXCLUDED_STAFFING);
        }
        if (auxiliary) {
            found.add(AUXILIARY);
        }
        if (!isOfAge(birthDate, day)) {
            found.add(UNDER_AGE);
        }
        if (!onPost) {
            found.add(NOT_ON_POST);
        }
        return found;
    }

    /** 周岁 is reached on the day after the birthday, as courts count it. */
    public static boolean isOfAge(LocalDate birthDate, LocalDate day) {
        return day.isAfter(birthDate.plusYears(AGE));
    }
}
