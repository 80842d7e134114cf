package org.chizheng.officers;

import org.chizheng.officers.identity.CreditCode;
import org.jspecify.annotations.Nullable;

/**
 * An organisation to be entered in the register.
 *
 * @param parent 上级, null for the top of a tree, which only an administrator of the house may enter
 * @param justiceBureau whether it is a 司法行政部门
 */
public record NewOrganisation(
        CreditCode creditCode,
        String name,
        String region,
        OrganisationLevel level,
        OrganisationKind kind,
        @Nullable OrganisationId parent,
        boolean justiceBureau) {}
