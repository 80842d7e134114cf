package org.chizheng.gate.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person on the register.
 *
 * @param unit the unit that the person belonged to on the day of the act
 * @param mayEnforce whether the footing (编制) lets the person be qualified
 */
public record OfficerFacts(
        long id,
        String name,
        String maskedIdNumber,
        long unit,
        boolean auxiliary,
        boolean mayEnforce,
        boolean onPost,
        @Nullable LocalDate serviceFrom,
        @Nullable LocalDate serviceTo) {

    boolean serves(LocalDate day) {
        return onPost
                && (serviceFrom == null || !day.isBefore(serviceFrom))
                && (serviceTo == null || !day.isAfter(serviceTo));
    }
}
