package org.chizheng.supervision;

import org.chizheng.certificates.Certificate;
import org.chizheng.officers.Officer;
import org.chizheng.training.HoursBalance;
import org.jspecify.annotations.Nullable;

/**
 * Somebody behind a figure.
 *
 * @param certificate the enforcement certificate that decides the standing, null if there never was one
 */
public record PersonLine(
        Officer officer, PersonStanding standing, @Nullable Certificate certificate, HoursBalance hours) {

    /** Whether the hours of the year are not met, by somebody who owes them. */
    public boolean behind() {
        return standing != PersonStanding.AUXILIARY && !hours.met();
    }
}
