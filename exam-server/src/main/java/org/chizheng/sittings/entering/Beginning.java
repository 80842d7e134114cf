package org.chizheng.sittings.entering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chizheng.exams.Candidacy;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.Exams;
import org.chizheng.exams.SittingId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.AttemptTable;
import org.chizheng.sittings.NewAttempt;
import org.chizheng.sittings.SittingSettings;
import org.chizheng.sittings.saving.SharedCommit;
import org.chizheng.sittings.steering.RoomPauses;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Begins attempts: who presses at the same moment shares one commit, and a room takes no more than it has seats. */
@Component
class Beginning {

    private final Exams exams;
    private final AttemptTable attempts;
    private final RoomPauses pauses;
    private final TransactionOperations transactions;
    private final SharedCommit<NewAttempt, Begun> begins;

    Beginning(
            Exams exams,
            AttemptTable attempts,
            RoomPauses pauses,
            TransactionOperations transactions,
            SittingSettings settings) {
        this.exams = exams;
        this.attempts = attempts;
        this.pauses = pauses;
        this.transactions = transactions;
        this.begins = new SharedCommit<>(this::commit, settings.group());
    }

    /** What came of beginning. */
    sealed interface Begun {

        /** It is underway. */
        record Underway(AttemptId attempt) implements Begun {}

        /** All seats of its sitting are taken. */
        record RoomFull() implements Begun {}

        /** The candidate was moved, put off or given time meanwhile: the plan is to be read again. */
        record PlanChanged() implements Begun {}
    }

    /**
     * Begins an attempt.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it had begun
     */
    Begun begin(NewAttempt attempt) {
        return begins.commit(attempt);
    }

    private List<Begun> commit(List<NewAttempt> all) {
        Map<NewAttempt, Begun> told = new HashMap<>();
        Map<AttemptId, ExamId> committed = transactions.execute(tx -> {
            List<NewAttempt> planned = asPlanned(all);
            all.forEach(one -> told.put(one, new Begun.PlanChanged()));
            planned.forEach(one -> told.put(one, new Begun.RoomFull()));
            return insert(seated(planned), told);
        });
        pauses.join(committed);
        return all.stream().map(one -> Objects.requireNonNull(told.get(one))).toList();
    }

    private Map<AttemptId, ExamId> insert(List<NewAttempt> seated, Map<NewAttempt, Begun> told) {
        Map<AttemptId, ExamId> begun = new LinkedHashMap<>();
        if (!seated.isEmpty()) {
            List<AttemptId> ids = attempts.together().insert(seated);
            for (int i = 0; i < ids.size(); i++) {
                begun.put(ids.get(i), seated.get(i).exam());
                told.put(seated.get(i), new Begun.Underway(ids.get(i)));
            }
        }
        return begun;
    }

    /**
     * Those of whom the plan says still what it said when it was read. Whoever moves people, puts them off or gives them
     * time holds the same rows before asking who has begun: one of the two sees the other.
     */
    private List<NewAttempt> asPlanned(List<NewAttempt> all) {
        Map<ExamId, Set<OfficerId>> people = new TreeMap<>(Comparator.comparingLong(ExamId::value));
        all.forEach(one ->
                people.computeIfAbsent(one.exam(), none -> new HashSet<>()).add(one.officer()));
        Map<ExamId, Set<Candidacy>> held = new HashMap<>();
        people.forEach((exam, some) -> held.put(exam, Set.copyOf(exams.holdPlaces(exam, some))));
        return all.stream()
                .filter(one -> held.getOrDefault(one.exam(), Set.of()).contains(one.candidacy()))
                .toList();
    }

    /** Those who find a seat, the first ones first. Sittings that count nobody cost nothing here. */
    private List<NewAttempt> seated(List<NewAttempt> all) {
        List<SittingId> counted = all.stream()
                .filter(one -> one.seats() != null)
                .flatMap(one -> Optional.ofNullable(one.sitting()).stream())
                .distinct()
                .toList();
        if (counted.isEmpty()) {
            return all;
        }
        exams.hold(counted);
        Set<ExamId> concerned = all.stream().map(NewAttempt::exam).collect(Collectors.toSet());
        Map<SittingId, Set<OfficerId>> taken = attempts.together().begunAt(concerned, counted);
        List<NewAttempt> seated = new ArrayList<>();
        for (NewAttempt one : all) {
            Integer seats = one.seats();
            SittingId sitting = one.sitting();
            if (seats == null || sitting == null) {
                seated.add(one);
                continue;
            }
            Set<OfficerId> people = taken.computeIfAbsent(sitting, none -> new HashSet<>());
            // a second click has its seat already, and is to meet the attempt of the first
            if (people.size() < seats || people.contains(one.officer())) {
                people.add(one.officer());
                seated.add(one);
            }
        }
        return seated;
    }
}
