package org.chizheng.questionbank;

import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Moved.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Judges in the database. */
@Service
class QuestionReviewing implements Reviewing {

    private final StoredQuestions questions;
    private final StoredVersions versions;
    private final StoredRemarks remarks;
    private final Steps steps;
    private final Freezes freezes;
    private final Clock clock;

    QuestionReviewing(
            StoredQuestions questions,
            StoredVersions versions,
            StoredRemarks remarks,
            Steps steps,
            Freezes freezes,
            Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.remarks = remarks;
        this.steps = steps;
        this.freezes = freezes;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Moved approve(Curator by, Map<QuestionId, QuestionVersionId> seen) {
        by.require(Duty.REVIEWER);
        Set<QuestionId> own = writtenBy(by, seen.keySet());
        Moved moved =
                steps.take(by, seen.keySet(), EnumSet.of(QuestionState.IN_REVIEW), QuestionState.APPROVED, question -> {
                    if (own.contains(question.id())) {
                        return Optional.of(Refusal.OWN_QUESTION);
                    }
                    return question.version().equals(seen.get(question.id()))
                            ? Optional.empty()
                            : Optional.of(Refusal.REVISED_MEANWHILE);
                });
        return steps.published(moved, new BankEvent.QuestionsApproved(by, moved.moved()));
    }

    @Override
    @Transactional
    public Moved reject(Curator by, QuestionId id, QuestionVersionId seen, String words) {
        by.require(Duty.REVIEWER);
        Set<QuestionId> own = writtenBy(by, Set.of(id));
        Moved moved = steps.take(by, Set.of(id), EnumSet.of(QuestionState.IN_REVIEW), QuestionState.DRAFT, question -> {
            if (own.contains(id)) {
                return Optional.of(Refusal.OWN_QUESTION);
            }
            if (!question.version().equals(seen)) {
                return Optional.of(Refusal.REVISED_MEANWHILE);
            }
            return explained(words);
        });
        remark(by, moved.moved(), Remark.Occasion.REJECTED, words);
        return steps.published(moved, new BankEvent.QuestionRejected(by, id, seen));
    }

    @Override
    @Transactional
    public Moved suspend(Curator by, Collection<QuestionId> ids, String words) {
        by.require(Duty.REVIEWER);
        Moved moved = steps.take(
                by, ids, EnumSet.of(QuestionState.APPROVED), QuestionState.SUSPENDED, question -> explained(words));
        remark(by, moved.moved(), Remark.Occasion.SUSPENDED, words);
        return steps.published(moved, new BankEvent.QuestionsSuspended(by, moved.moved()));
    }

    @Override
    @Transactional
    public Moved resume(Curator by, Collection<QuestionId> ids) {
        by.require(Duty.REVIEWER);
        Set<QuestionId> own = writtenBy(by, ids);
        Set<QuestionId> frozen = freezes.among(ids);
        Moved moved = steps.take(by, ids, EnumSet.of(QuestionState.SUSPENDED), QuestionState.APPROVED, question -> {
            if (own.contains(question.id())) {
                return Optional.of(Refusal.OWN_QUESTION);
            }
            return frozen.contains(question.id()) ? Optional.of(Refusal.FROZEN) : Optional.empty();
        });
        return steps.published(moved, new BankEvent.QuestionsResumed(by, moved.moved()));
    }

    @Override
    @Transactional
    public Moved retire(Curator by, Collection<QuestionId> ids, String words) {
        by.require(Duty.REVIEWER);
        Moved moved = steps.take(
                by,
                ids,
                EnumSet.complementOf(EnumSet.of(QuestionState.RETIRED)),
                QuestionState.RETIRED,
                question -> explained(words));
        remark(by, moved.moved(), Remark.Occasion.RETIRED, words);
        return steps.published(moved, new BankEvent.QuestionsRetired(by, moved.moved()));
    }

    private static Optional<Refusal> explained(String words) {
        return words.isBlank() ? Optional.of(Refusal.WORDS_MISSING) : Optional.empty();
    }

    private void remark(Curator by, List<QuestionId> ids, Remark.Occasion occasion, String words) {
        List<StoredQuestion> moved =
                questions.findAllById(ids.stream().map(QuestionId::value).toList());
        remarks.saveAll(moved.stream()
                .map(question -> new StoredRemark(question, occasion, words.strip(), by, clock.instant()))
                .toList());
    }

    private Set<QuestionId> writtenBy(Curator by, Collection<QuestionId> ids) {
        if (ids.isEmpty()) {
            return new HashSet<>();
        }
        List<Long> values = ids.stream().map(QuestionId::value).toList();
        Set<Long> own = new HashSet<>(versions.questionsWrittenBy(values, by.account()));
        // four eyes: whoever vouched for a question after an amendment does not approve it either
        own.addAll(remarks.questionsWith(Remark.Occasion.CONFIRMED, values, by.account()));
        return own.stream().map(QuestionId::new).collect(Collectors.toSet());
    }
}
