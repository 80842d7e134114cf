package org.chizheng.security;

/** Why an account is not opened or changed. */
public enum AccountRefusal {
    /** Three to 32 lower-case letters, digits, dots, dashes and underscores, the first a letter or digit. */
    USERNAME_MALFORMED,
    USERNAME_TAKEN,
    /** One to 40 visible characters. */
    DISPLAY_NAME_MALFORMED,
    ORGANISATION_UNKNOWN,
    ROLES_MISSING,
    /** The role 执法人员 belongs to people on the register. */
    OFFICER_ROLE_WITHOUT_OFFICER,
    OFFICER_UNKNOWN,
    OFFICER_HAS_ACCOUNT,
    /** Nobody locks themselves out: another administrator has to do it. */
    OWN_ACCOUNT,
    PASSWORD_TOO_WEAK
}
