package org.chizheng.profiles;

/** What people who were certified during the year owe of the yearly hours. */
public enum ProRata {
    /** The full year's hours. */
    NONE,
    /** A twelfth for each month begun. */
    MONTHLY,
    /** Nothing in the year of certification. */
    EXEMPT
}
