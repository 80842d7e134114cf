package org.chizheng.officers;

/** What an account may do, within its organisation and below. */
public enum Role {
    /** Learns, sits exams, applies for a certificate. */
    OFFICER,
    /** Writes and imports questions. */
    AUTHOR,
    /** Approves questions of other people. */
    REVIEWER,
    /** Runs training and exams of a unit or area. */
    COORDINATOR,
    /** Watches sittings. */
    INVIGILATOR,
    /** Approves and issues for the issuing authority. */
    ISSUER,
    /** Audits who is certified and what the gate refused. */
    SUPERVISOR,
    /** Keeps accounts, keys and profiles; sees no personal data by that alone. */
    ADMINISTRATOR
}
