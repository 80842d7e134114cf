package org.chizheng.questionbank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.chizheng.questionbank.Moved.Refusal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes steps in parts, so that no part holds its locks for long. */
@Service
class QuestionBulkStepping implements BulkStepping {

    static final int PART = 500;

    private final StoredQuestions questions;
    private final StepBatches batches;
    private final Writing writing;
    private final Reviewing reviewing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QuestionBulkStepping(
            StoredQuestions questions,
            StepBatches batches,
            Writing writing,
            Reviewing reviewing,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.questions = questions;
        this.batches = batches;
        this.writing = writing;
        this.reviewing = reviewing;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Taken take(Curator by, BulkStep step, Map<QuestionId, QuestionVersionId> seen, String words) {
        by.require(step.duty());
        Map<Long, QuestionVersionId> ordered = new TreeMap<>();
        seen.forEach((id, version) -> ordered.put(id.value(), version));
        List<Long> ids = List.copyOf(ordered.keySet());
        Run run = new Run(by, step, words, clock.instant());
        for (int start = 0; start < ids.size(); start += PART) {
            List<Long> part = ids.subList(start, Math.min(ids.size(), start + PART));
            transaction.executeWithoutResult(status -> run.take(part, ordered));
        }
        return new Taken(new Moved(run.moved, run.refused), run.batch);
    }

    /** A row and its state before the step. */
    private record Locked(StoredQuestion row, QuestionState before) {

        StepBatches.Entry entry() {
            return new StepBatches.Entry(row.id(), before, row.edition());
        }
    }

    /** One step on its way through the parts. */
    private final class Run {

        private final Curator by;
        private final BulkStep step;
        private final String words;
        private final Instant now;
        private final List<QuestionId> moved = new ArrayList<>();
        private final Map<QuestionId, Refusal> refused = new HashMap<>();
        private @Nullable StepBatchId batch;

        Run(Curator by, BulkStep step, String words, Instant now) {
            this.by = by;
            this.step = step;
            this.words = words;
            this.now = now;
        }

        void take(List<Long> part, Map<Long, QuestionVersionId> seen) {
            // locked first, so that what was the state before is still so when the step is taken
            List<Locked> rows = questions.lock(part).stream()
                    .map(row -> new Locked(row, row.state()))
                    .toList();
            Moved outcome = step(part, seen);
            questions.flush();
            Set<QuestionId> took = new HashSet<>(outcome.moved());
            keep(rows.stream()
                    .filter(locked -> took.contains(locked.row().id()))
                    .map(Locked::entry)
                    .toList());
            moved.addAll(outcome.moved());
            refused.putAll(outcome.refused());
        }

        private Moved step(List<Long> part, Map<Long, QuestionVersionId> seen) {
            Map<QuestionId, QuestionVersionId> chosen = new HashMap<>();
            part.forEach(id -> chosen.put(new QuestionId(id), seen.get(id)));
            return switch (step) {
                case SUBMIT -> writing.submit(by, chosen.keySet());
                case WITHDRAW -> writing.withdraw(by, chosen.keySet());
                case APPROVE -> reviewing.approve(by, chosen);
                case SUSPEND -> reviewing.suspend(by, chosen.keySet(), words);
                case RESUME -> reviewing.resume(by, chosen.keySet());
                case RETIRE -> reviewing.retire(by, chosen.keySet(), words);
            };
        }

        private void keep(List<StepBatches.Entry> entries) {
            if (entries.isEmpty()) {
                return;
            }
            StepBatchId known = batch;
            if (known == null) {
                batches.forget(by.account(), now.minus(Undoing.WHILE.multipliedBy(2)));
                known = batches.begin(by, step, now);
                batch = known;
            }
            batches.add(known, entries);
        }
    }
}
