package org.chizheng.sittings.entering;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
    private final SharedCommit<NewAttempt, Optional<AttemptId>> begins;

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

    /**
     * Begins an attempt; empty where all seats of its sitting are taken.
     *
     * @throws org.springframework.dao.DuplicateKeyException if it had begun
     */
    Optional<AttemptId> begin(NewAttempt attempt) {
        return begins.commit(attempt);
    }

    private List<Optional<AttemptId>> commit(List<NewAttempt> all) {
        Map<NewAttempt, AttemptId> begun = transactions.execute(tx -> insert(seated(all)));
        Map<AttemptId, ExamId> committed = new LinkedHashMap<>();
        begun.forEach((attempt, id) -> committed.put(id, attempt.exam()));
        pauses.join(committed);
        return all.stream().map(one -> Optional.ofNullable(begun.get(one))).toList();
    }

    private Map<NewAttempt, AttemptId> insert(List<NewAttempt> seated) {
        Map<NewAttempt, AttemptId> begun = new LinkedHashMap<>();
        if (!seated.isEmpty()) {
            List<AttemptId> ids = attempts.together().insert(seated);
            for (int i = 0; i < ids.size(); i++) {
                begun.put(seated.get(i), ids.get(i));
            }
        }
        return begun;
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
