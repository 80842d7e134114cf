package org.chizheng.questionbank.statutes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Freezing;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.statutes.StatuteKeeping.Due;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes up versions on the day on which they come into force: until then, the questions on the old version are right.
 * Called by every import and once in a while; to call it early, late or twice changes nothing.
 */
@Service
public class ComingIntoForce {

    private final StatuteTables tables;
    private final StatuteKeeping keeping;
    private final Amendments amendments;
    private final Freezing freezing;
    private final Clock clock;

    ComingIntoForce(
            StatuteTables tables, StatuteKeeping keeping, Amendments amendments, Freezing freezing, Clock clock) {
        this.tables = tables;
        this.keeping = keeping;
        this.amendments = amendments;
        this.freezing = freezing;
        this.clock = clock;
    }

    /**
     * Takes up what is in force by now and was not taken up yet.
     *
     * @return the questions that were frozen
     */
    @Transactional
    public List<QuestionId> takeUp() {
        LocalDate today = Today.by(clock);
        // before anything is read, so that what another node has just taken up is seen
        keeping.lock();
        Map<StatuteId, List<Due>> byStatute = new LinkedHashMap<>();
        keeping.due(today)
                .forEach(due -> byStatute
                        .computeIfAbsent(due.statute(), any -> new ArrayList<>())
                        .add(due));
        List<QuestionId> frozen = new ArrayList<>();
        byStatute.forEach((statute, due) -> frozen.addAll(takeUp(statute, due, today)));
        return frozen;
    }

    /** Several versions may be due at once; what counts is from the last one taken up to the one in force. */
    private List<QuestionId> takeUp(StatuteId id, List<Due> due, LocalDate today) {
        Statute statute = tables.find(id).orElseThrow();
        StatuteVersion inForce = statute.inForce(today).orElseThrow();
        Set<StatuteVersionId> applied = keeping.applied(id);
        Instant now = clock.instant();
        due.forEach(one -> keeping.apply(one.version(), now));
        Optional<StatuteVersion> before = statute.versions().stream()
                .filter(version -> applied.contains(version.id()))
                .findFirst();
        if (before.isEmpty() || applied.contains(inForce.id())) {
            return List.of();
        }
        Comparison comparison = Comparing.of(tables.articles(before.get().id()), tables.articles(inForce.id()));
        return freezing.freeze(
                due.getLast().importer(), inForce.name(), amendments.grounds(before.get(), inForce, comparison, now));
    }
}
