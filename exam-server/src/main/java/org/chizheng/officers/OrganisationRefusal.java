package org.chizheng.officers;

/** Why an organisation is not entered in the register. */
public enum OrganisationRefusal {
    CREDIT_CODE_TAKEN,
    NAME_MISSING,
    /** Six digits (GB/T 2260), nine for a township (GB/T 10114). */
    REGION_MALFORMED,
    PARENT_UNKNOWN,
    /** A city cannot stand below a county. */
    LEVEL_ABOVE_PARENT
}
