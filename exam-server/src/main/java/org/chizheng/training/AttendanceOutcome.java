package org.chizheng.training;

import java.util.Map;
import org.chizheng.officers.OfficerId;

/**
 * What came of a list of people.
 *
 * @param booked minutes by person; 0 where all of the time had been counted before
 * @param refused the others, with the reason
 */
public record AttendanceOutcome(Map<OfficerId, Integer> booked, Map<OfficerId, AttendanceRefusal> refused) {

    /** Copies the maps. */
    public AttendanceOutcome {
        booked = Map.copyOf(booked);
        refused = Map.copyOf(refused);
    }
}
