package org.chizheng.sittings.page;

import com.github.benmanes.caffeine.cache.Cache;
import java.time.Clock;
import java.time.Duration;
import org.chizheng.exams.Exams;
import org.chizheng.profiles.Fresh;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.entering.Door;
import org.chizheng.sittings.incidents.IncidentKind;
import org.chizheng.sittings.incidents.IncidentLog;
import org.springframework.stereotype.Component;

/**
 * From where those write who have begun. Whoever begins, goes on or takes a lease from outside an exam's addresses is
 * refused at the {@link Door}; whoever writes on from outside under a lease that was taken inside is not: the answers may
 * be those of an honest candidate whose device changed its network, and an answer that was typed is never lost. It is
 * noted for the invigilator, who decides what it is worth, and the page says it to the candidate.
 */
@Component
class Whereabouts {

    /** Who stays outside is noted again after that. */
    static final Duration NOTED_EVERY = Duration.ofMinutes(10);

    private static final int MOST = 100_000;
    private static final int LONGEST = 100;

    private record Place(AttemptId attempt, String address) {}

    private final AttemptTable attempts;
    private final Exams exams;
    private final IncidentLog incidents;
    private final Cache<Place, Boolean> judged;

    Whereabouts(AttemptTable attempts, Exams exams, IncidentLog incidents, Clock clock) {
        this.attempts = attempts;
        this.exams = exams;
        this.incidents = incidents;
        this.judged = Fresh.cache(clock, NOTED_EVERY, MOST);
    }

    /**
     * Whether the exam of somebody who proved to hold ticket and lease admits the address; notes it where it does not. Asked
     * with every batch of answers, so the database is asked once for each attempt and address.
     */
    boolean areInside(AttemptId attempt, String address) {
        return judged.get(new Place(attempt, address), this::judge);
    }

    private boolean judge(Place place) {
        boolean inside = attempts.find(place.attempt())
                .flatMap(attempt -> exams.recent(attempt.exam()))
                .map(exam -> exam.conduct().admits(place.address()))
                .orElse(true);
        if (!inside) {
            String told = place.address();
            incidents.append(
                    place.attempt(),
                    IncidentKind.OTHER_ADDRESS,
                    told.length() <= LONGEST ? told : told.substring(0, LONGEST));
        }
        return inside;
    }
}
