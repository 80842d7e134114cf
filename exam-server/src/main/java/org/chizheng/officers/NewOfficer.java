package org.chizheng.officers;

import java.time.LocalDate;
import org.chizheng.officers.identity.IdNumber;
import org.jspecify.annotations.Nullable;

/**
 * A person to be entered in the register.
 *
 * @param gender GB/T 2261.1: 0 unknown, 1 male, 2 female, 9 not stated
 * @param auxiliary 辅助人员: on the list of their own, never an enforcement actor
 * @param serviceFrom 任职起, null if not known
 */
public record NewOfficer(
        String name,
        String gender,
        IdNumber idNumber,
        @Nullable String phone,
        OrganisationId organisation,
        Staffing staffing,
        @Nullable String post,
        EnforcementDomain domain,
        boolean auxiliary,
        @Nullable LocalDate serviceFrom) {

    /** Checks name and gender code. */
    public NewOfficer {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
        if (!gender.matches("[0129]")) {
            throw new IllegalArgumentException("gender must be 0, 1, 2 or 9, was " + gender);
        }
    }
}
