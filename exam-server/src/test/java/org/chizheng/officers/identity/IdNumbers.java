package org.chizheng.officers.identity;

import java.time.LocalDate;
import java.util.Random;

/** Right ID numbers of people who do not exist: county 419921 is not assigned. */
public final class IdNumbers {

    private IdNumbers() {}

    /** Somebody between 20 and 60 years old in 2026. */
    public static IdNumber random(Random random) {
        LocalDate birth = LocalDate.of(1966, 1, 1).plusDays(random.nextInt(14_600));
        return born(birth, random.nextInt(1000));
    }

    /** Somebody born on that day. */
    public static IdNumber born(LocalDate birth, int sequence) {
        return IdNumber.complete(String.format(
                "419921%04d%02d%02d%03d", birth.getYear(), birth.getMonthValue(), birth.getDayOfMonth(), sequence));
    }
}
