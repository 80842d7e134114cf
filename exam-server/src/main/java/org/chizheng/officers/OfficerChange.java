package org.chizheng.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What may be corrected about a person; identity and unit may not.
 *
 * @param onPost 在岗
 * @param serviceTo 任职止 inclusive, null while serving
 */
public record OfficerChange(
        String name,
        @Nullable String phone,
        Staffing staffing,
        @Nullable String post,
        EnforcementDomain domain,
        boolean auxiliary,
        boolean onPost,
        @Nullable LocalDate serviceTo) {

    /** Checks the name. */
    public OfficerChange {
        if (name.isBlank()) {
            throw new IllegalArgumentException("name must not be blank");
        }
    }
}
