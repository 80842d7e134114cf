package org.chizheng.questionbank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Undoing.Undone.PutBack;
import org.chizheng.questionbank.Undoing.Undone.Refused;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes steps back in parts; a part that was taken back is touched, so that no breakdown takes it back twice. */
@Service
class QuestionUndoing implements Undoing {

    private final StoredQuestions questions;
    private final StoredRemarks remarks;
    private final StepBatches batches;
    private final Steps steps;
    private final TransactionTemplate transaction;
    private final Clock clock;

    QuestionUndoing(
            StoredQuestions questions,
            StoredRemarks remarks,
            StepBatches batches,
            Steps steps,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.questions = questions;
        this.remarks = remarks;
        this.batches = batches;
        this.steps = steps;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public Optional<Undoable> latest(Curator by) {
        by.requireAny();
        return batches.latest(by.account(), clock.instant().minus(WHILE))
                .filter(batch -> by.duties().contains(batch.step().duty()))
                .map(batch -> new Undoable(
                        batch.id(),
                        batch.step(),
                        batches.size(batch.id()),
                        batch.taken().plus(WHILE)));
    }

    @Override
    public Undone undo(Curator by, StepBatchId id) {
        by.requireAny();
        Optional<StepBatches.Batch> found = batches.find(id).filter(batch -> batch.account() == by.account());
        if (found.isEmpty()) {
            return new Refused(Why.UNKNOWN);
        }
        StepBatches.Batch batch = found.get();
        by.require(batch.step().duty());
        if (batch.undone()) {
            return new Refused(Why.ALREADY_UNDONE);
        }
        if (clock.instant().isAfter(batch.taken().plus(WHILE))) {
            return new Refused(Why.TOO_LATE);
        }
        List<StepBatches.Entry> entries = batches.entries(id);
        List<QuestionId> back = new ArrayList<>();
        Map<QuestionId, LeftAlone> left = new HashMap<>();
        for (int start = 0; start < entries.size(); start += QuestionBulkStepping.PART) {
            List<StepBatches.Entry> part =
                    entries.subList(start, Math.min(entries.size(), start + QuestionBulkStepping.PART));
            transaction.executeWithoutResult(status -> back.addAll(putBack(by, batch, part, left)));
        }
        transaction.executeWithoutResult(status -> batches.undone(id, clock.instant()));
        return new PutBack(batch.step(), back, left);
    }

    private List<QuestionId> putBack(
            Curator by, StepBatches.Batch batch, List<StepBatches.Entry> part, Map<QuestionId, LeftAlone> left) {
        List<QuestionId> ids = part.stream().map(StepBatches.Entry::question).toList();
        Map<QuestionId, StoredQuestion> rows = questions
                .lock(ids.stream().map(QuestionId::value).toList())
                .stream()
                .collect(Collectors.toMap(StoredQuestion::id, Function.identity()));
        Set<QuestionId> amended = batches.amendedSince(ids, batch.taken());
        Instant now = clock.instant();
        List<QuestionId> back = new ArrayList<>();
        for (StepBatches.Entry entry : part) {
            QuestionId id = entry.question();
            StoredQuestion row = rows.get(id);
            boolean usable = entry.before() == QuestionState.APPROVED;
            if (row == null || !by.keeps(row.organisationPath())) {
                left.put(id, LeftAlone.NOT_YOURS);
            } else if (row.edition() != entry.edition()) {
                left.put(id, LeftAlone.TOUCHED_SINCE);
            } else if (usable && amended.contains(id)) {
                left.put(id, LeftAlone.LAW_AMENDED);
            } else {
                row.putBack(entry.before(), now);
                note(by, batch.step(), row, now);
                back.add(id);
            }
        }
        steps.published(new Moved(back, Map.of()), new BankEvent.StepUndone(by, batch.step(), List.copyOf(back)));
        return back;
    }

    /** Where the step left words below the question, it is said there too that it was taken back. */
    private void note(Curator by, BulkStep step, StoredQuestion row, Instant now) {
        if (step.needsWords()) {
            remarks.save(new StoredRemark(row, Remark.Occasion.UNDONE, step.name(), by, now));
        }
    }
}
