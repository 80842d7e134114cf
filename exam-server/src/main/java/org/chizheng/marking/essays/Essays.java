package org.chizheng.marking.essays;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.chizheng.exams.FrozenPaper;
import org.chizheng.questionbank.response.Response;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.ClosedAttempt;
import org.springframework.stereotype.Service;

/** The essays of an attempt, for the room that keeps its result. */
@Service
public class Essays {

    private final EssayTable essays;

    Essays(EssayTable essays) {
        this.essays = essays;
    }

    /**
     * Queues every essay of a closed attempt that is not blank, in the running transaction; whether there is any. A
     * blank one earns nothing without a marker.
     */
    public boolean queue(ClosedAttempt attempt, FrozenPaper paper) {
        List<FrozenPaper.Item> written = paper.items().stream()
                .filter(item -> item.response() instanceof Response.Essay)
                .filter(item -> attempt.given().getOrDefault(item.item(), List.of()).stream()
                        .anyMatch(text -> !text.isBlank()))
                .toList();
        // by chance and not by the order of handing in, which people in the room remember
        SplittableRandom chance = new SplittableRandom(
                attempt.id().value() * 0x9E3779B97F4A7C15L ^ attempt.exam().value());
        written.forEach(item -> essays.insert(
                attempt.exam(), attempt.id(), item.item(), EssayPlace.of(item), item.marks(), chance.nextLong()));
        return !written.isEmpty();
    }

    /** What people gave for the essays of an attempt, by item; those that wait are left out. */
    public Map<Integer, EssayMark> marks(AttemptId attempt) {
        return essays.of(attempt).stream()
                .filter(essay -> essay.mark() != null)
                .collect(Collectors.toMap(Essay::item, Essay::given));
    }

    /** How many essays of these attempts wait for a marker. */
    public int waiting(List<AttemptId> attempts) {
        return (int) attempts.stream()
                .flatMap(attempt -> essays.of(attempt).stream())
                .filter(essay -> essay.mark() == null)
                .count();
    }

    /** Takes the essays of attempts that go on out of the queue; what they were given stays on record. */
    public void withdraw(List<AttemptId> attempts, Instant now) {
        essays.withdraw(attempts, now);
    }

    /** What the essays of an attempt earned together. */
    static BigDecimal together(List<Essay> all) {
        return all.stream().map(essay -> essay.given().earned()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
