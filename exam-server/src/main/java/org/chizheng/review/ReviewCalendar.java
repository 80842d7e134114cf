package org.chizheng.review;

/** What the calendar does to reviews. */
public interface ReviewCalendar {

    /** How many reviews were opened, opened again after a deferral, and found overdue. */
    record Turned(int opened, int resumed, int missed) {}

    /**
     * Opens the reviews of the year while the profile's window is open, ends deferrals whose day went by, and puts the
     * hold REVIEW_INVALID on certificates whose review was not handed in by its deadline. May run at any time, twice, or
     * on several nodes at once.
     */
    Turned turn();
}
