package org.chizheng.sittings.presence;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.Presence;

/** The in-process twin, for one node without Redis. */
class RememberedPresence implements Presence {

    private static final Duration REMEMBERED = Duration.ofHours(6);

    private final Map<ExamId, Map<AttemptId, Pulse>> exams = new ConcurrentHashMap<>();
    private final Clock clock;

    RememberedPresence(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void seen(ExamId exam, AttemptId attempt, Pulse pulse) {
        Map<AttemptId, Pulse> room = exams.get(exam);
        if (room == null) {
            // a new exam is the moment to forget the ones that are long over
            Instant old = clock.instant().minus(REMEMBERED);
            exams.values()
                    .removeIf(pulses ->
                            pulses.values().stream().allMatch(one -> one.at().isBefore(old)));
            room = exams.computeIfAbsent(exam, id -> new ConcurrentHashMap<>());
        }
        room.put(attempt, pulse);
    }

    @Override
    public Map<AttemptId, Pulse> at(ExamId exam) {
        return Map.copyOf(exams.getOrDefault(exam, Map.of()));
    }
}
