package org.chizheng.exams.seating;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.exams.SittingKind;
import org.chizheng.officers.OfficerId;

/** Who gets which seat. Pure: the same people in the same order get the same seats. */
final class Seating {

    private Seating() {}

    static List<Sitting> regular(List<Sitting> sittings) {
        return sittings.stream()
                .filter(sitting -> sitting.kind() == SittingKind.REGULAR)
                .toList();
    }

    /** A deferred candidate sits with the deferred; a make-up is open to whoever did not pass, without a place. */
    static boolean fits(Sitting sitting, Candidacy person) {
        return sitting.kind() == (person.deferred() ? SittingKind.DEFERRED : SittingKind.REGULAR);
    }

    static int taken(SittingId sitting, List<Candidacy> people) {
        return (int) people.stream()
                .filter(person -> sitting.equals(person.sitting()))
                .count();
    }

    /**
     * Fills the free seats of sittings, the first to open first, with people in their order; whoever has a place keeps
     * it. Those for whom no seat is left are absent from the result.
     *
     * @param people by organisation, so that colleagues sit together as far as the seats allow
     */
    static Map<OfficerId, SittingId> fill(List<Sitting> sittings, List<Candidacy> placed, List<OfficerId> people) {
        List<Sitting> order = new ArrayList<>(sittings);
        order.sort(Comparator.comparing(Sitting::opens)
                .thenComparingLong(sitting -> sitting.id().value()));
        Map<OfficerId, SittingId> seats = new LinkedHashMap<>();
        int next = 0;
        for (Sitting sitting : order) {
            Integer all = sitting.seats();
            int free = all == null ? people.size() : Math.max(0, all - taken(sitting.id(), placed));
            for (; free > 0 && next < people.size(); free--, next++) {
                seats.put(people.get(next), sitting.id());
            }
        }
        return seats;
    }
}
