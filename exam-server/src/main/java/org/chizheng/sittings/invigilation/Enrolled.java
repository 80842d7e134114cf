package org.chizheng.sittings.invigilation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.springframework.stereotype.Component;

/** Names and units of those who are enrolled: kept for a while, since they hardly change and cost more than the rest. */
@Component
class Enrolled {

    private static final Duration KEPT = Duration.ofSeconds(30);
    private static final int EXAMS_KEPT = 50;

    record People(Instant readAt, List<Candidacy> candidacies, Map<OfficerId, Officer> officers) {}

    private final Exams exams;
    private final Officers officers;
    private final Clock clock;
    private final Map<ExamId, People> known = new ConcurrentHashMap<>();

    Enrolled(Exams exams, Officers officers, Clock clock) {
        this.exams = exams;
        this.officers = officers;
        this.clock = clock;
    }

    People of(ExamId exam) {
        Instant now = clock.instant();
        People kept = known.get(exam);
        if (kept != null && kept.readAt().plus(KEPT).isAfter(now)) {
            return kept;
        }
        if (known.size() >= EXAMS_KEPT) {
            known.clear();
        }
        List<Candidacy> candidacies = exams.candidacies(exam);
        People read = new People(
                now,
                candidacies,
                officers.findAll(candidacies.stream().map(Candidacy::officer).toList()));
        known.put(exam, read);
        return read;
    }
}
