package org.chizheng.questionbank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Moved.Refusal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Freezes in the database. */
@Service
class QuestionFreezing implements Freezing {

    private static final String EVERYWHERE = "/";

    private final StoredQuestions questions;
    private final StoredRemarks remarks;
    private final QuestionAssembly assembly;
    private final Freezes freezes;
    private final Steps steps;
    private final Clock clock;

    QuestionFreezing(
            StoredQuestions questions,
            StoredRemarks remarks,
            QuestionAssembly assembly,
            Freezes freezes,
            Steps steps,
            Clock clock) {
        this.questions = questions;
        this.remarks = remarks;
        this.assembly = assembly;
        this.freezes = freezes;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public List<QuestionId> freeze(Curator by, String law, Map<QuestionId, List<Ground>> grounds) {
        Curator everywhere = new Curator(by.account(), by.name(), EVERYWHERE, by.duties());
        Moved moved =
                steps.take(everywhere, grounds.keySet(), EnumSet.of(QuestionState.APPROVED), QuestionState.SUSPENDED);
        Instant now = clock.instant();
        for (StoredQuestion question : rows(moved.moved())) {
            List<Ground> why = grounds.getOrDefault(question.id(), List.of());
            why.forEach(ground -> freezes.add(question, ground.freeze()));
            String words = String.join("\n", why.stream().map(Ground::words).toList());
            remarks.save(new StoredRemark(question, Remark.Occasion.FROZEN, words, by, now));
        }
        return steps.published(moved, new BankEvent.QuestionsFrozen(by, law, moved.moved()))
                .moved();
    }

    @Override
    @Transactional(readOnly = true)
    public Page waiting(Curator by, int offset, int limit) {
        by.requireAny();
        Map<QuestionId, List<Freeze>> part = freezes.below(by.organisationPath(), offset, limit);
        List<Frozen> frozen = new ArrayList<>();
        List<QuestionId> order = List.copyOf(part.keySet());
        assembly.of(rows(order)).stream()
                .sorted(Comparator.comparingInt(question -> order.indexOf(question.id())))
                .forEach(question -> frozen.add(new Frozen(question, part.getOrDefault(question.id(), List.of()))));
        return new Page(frozen, freezes.count(by.organisationPath()));
    }

    @Override
    @Transactional
    public Moved confirm(Curator by, QuestionId id, QuestionVersionId seen, String words) {
        by.require(Duty.AUTHOR);
        Set<QuestionId> frozen = freezes.among(Set.of(id));
        Moved moved =
                steps.take(by, Set.of(id), EnumSet.of(QuestionState.SUSPENDED), QuestionState.IN_REVIEW, question -> {
                    if (!frozen.contains(id)) {
                        return Optional.of(Refusal.WRONG_STATE);
                    }
                    if (!question.version().equals(seen)) {
                        return Optional.of(Refusal.REVISED_MEANWHILE);
                    }
                    return words.isBlank() ? Optional.of(Refusal.WORDS_MISSING) : Optional.empty();
                });
        Instant now = clock.instant();
        for (StoredQuestion question : rows(moved.moved())) {
            freezes.confirmed(question.id(), now);
            remarks.save(new StoredRemark(question, Remark.Occasion.CONFIRMED, words.strip(), by, now));
        }
        return steps.published(moved, new BankEvent.QuestionsConfirmed(by, moved.moved()));
    }

    private List<StoredQuestion> rows(List<QuestionId> ids) {
        return questions.findAllById(ids.stream().map(QuestionId::value).toList());
    }
}
