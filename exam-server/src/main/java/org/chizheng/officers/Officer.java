package org.chizheng.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 执法人员, a person on the register as others see it; the ID number only masked.
 *
 * @param maskedIdNumber first three and last four characters
 * @param organisation 所在单位
 * @param organisationPath where that unit stands in the tree
 * @param auxiliary 辅助人员: on the list of their own, never an enforcement actor
 * @param onPost 在岗
 * @param serviceFrom 任职起, null if not known
 * @param serviceTo 任职止 inclusive, null while serving
 */
public record Officer(
        OfficerId id,
        String name,
        String maskedIdNumber,
        String gender,
        @Nullable String phone,
        OrganisationId organisation,
        OrganisationPath organisationPath,
        String organisationName,
        Staffing staffing,
        @Nullable String post,
        EnforcementDomain domain,
        boolean auxiliary,
        boolean onPost,
        @Nullable LocalDate serviceFrom,
        @Nullable LocalDate serviceTo) {}
