package org.chizheng.sittings.entering;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.Exam;
import org.chizheng.exams.Sitting;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.EarlierResults;
import org.springframework.stereotype.Component;

/** Who is met at a door just now for another attempt than their first: at a make-up, for most. */
@Component
public class ComingTurns {

    /** Invigilators look at the list of their room, and people come, earlier than anybody may wait at the screen. */
    private static final Duration DOOR_OPENS = Duration.ofHours(2);

    private final EarlierResults results;
    private final Clock clock;

    ComingTurns(EarlierResults results, Clock clock) {
        this.results = results;
        this.clock = clock;
    }

    /**
     * An attempt that somebody comes for.
     *
     * @param ordinal 2 or more
     * @param sittings at which they may sit it, that which is to be expected first; none where the exam has none for it
     */
    public record Coming(int ordinal, List<SittingId> sittings) {}

    /**
     * What some come for now; without those who sit, wait for a result, have none left, or whose time has not come.
     *
     * @param begun the ordinal of the last attempt of whoever began one
     */
    public Map<OfficerId, Coming> of(
            Exam exam, List<Sitting> sittings, Collection<Candidacy> people, Map<OfficerId, Integer> begun) {
        Map<OfficerId, Coming> coming = new HashMap<>();
        if (exam.attemptsAllowed() > 1) {
            Map<OfficerId, Map<Integer, EarlierResults.Known>> published = results.published(exam.id());
            for (Candidacy person : people) {
                OfficerId officer = person.officer();
                Past past = Past.of(begun.getOrDefault(officer, 0), published.getOrDefault(officer, Map.of()));
                if (past.used() > 0 && past.refusal(exam).isEmpty()) {
                    coming(exam, sittings, person, past.next()).ifPresent(one -> coming.put(officer, one));
                }
            }
        }
        return coming;
    }

    private Optional<Coming> coming(Exam exam, List<Sitting> sittings, Candidacy person, int ordinal) {
        Instant now = clock.instant();
        List<Turn> turns = Turn.atDoor(exam, sittings, person, ordinal, now, DOOR_OPENS);
        return turns.isEmpty() ? Optional.empty() : Optional.of(new Coming(ordinal, Turn.sittingsOf(turns)));
    }
}
