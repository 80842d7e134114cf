package org.chizheng.sittings.invigilation;

import java.time.Instant;
import java.util.List;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Sitting;

/**
 * A room at one moment.
 *
 * @param incidents how many incidents were noted, without what invigilators did
 */
public record RosterState(Exam exam, List<Sitting> sittings, List<Seat> seats, int incidents, Instant at) {

    /** How many are in a state. */
    public int count(SeatState state) {
        return (int) seats.stream().filter(seat -> seat.state() == state).count();
    }

    /** How many have come: have begun, or wait in the room. */
    public int arrived() {
        return seats.size() - count(SeatState.ABSENT);
    }

    /** How many have handed in, or were ended. */
    public int ended() {
        return arrived() - underway() - count(SeatState.WAITING);
    }

    /** How many are underway. */
    public int underway() {
        return (int) seats.stream().filter(seat -> seat.state().isUnderway()).count();
    }
}
