package org.chizheng.supervision;

/** Why nothing was done about an opinion. */
public enum OpinionRefusal {
    /** Title, findings, demands and legal basis say something. */
    TEXT_MISSING,
    /** The deadline lies ahead. */
    DEADLINE_NOT_AHEAD,
    /** Two supervisors act, not the same one twice (Shandong 22). */
    SECOND_SUPERVISOR_MISSING,
    /** It stands where this leads nowhere. */
    NOT_IN_THIS_STATE
}
