package org.chizheng.questionbank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Moved.Refusal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Moves several questions along their life cycle within the running transaction. */
@Component
class Steps {

    private final StoredQuestions questions;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Steps(StoredQuestions questions, ChangeLog changes, ApplicationEventPublisher events, Clock clock) {
        this.questions = questions;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    /** Whether a question may take the step at all, beyond scope and state. */
    interface Condition {

        Optional<Refusal> objection(StoredQuestion question);
    }

    Moved take(Curator by, Collection<QuestionId> ids, Set<QuestionState> from, QuestionState to) {
        return take(by, ids, from, to, anyQuestion -> Optional.empty());
    }

    Moved take(Curator by, Collection<QuestionId> ids, Set<QuestionState> from, QuestionState to, Condition condition) {
        Instant now = clock.instant();
        Map<QuestionId, StoredQuestion> found = load(ids);
        List<QuestionId> moved = new ArrayList<>();
        Map<QuestionId, Refusal> refused = new HashMap<>();
        // in the order of ids, so that two steps over the same questions never wait for each other crosswise
        for (long value : new TreeSet<>(ids.stream().map(QuestionId::value).toList())) {
            QuestionId id = new QuestionId(value);
            StoredQuestion question = found.get(id);
            if (question == null || !by.keeps(question.organisationPath())) {
                refused.put(id, Refusal.NOT_YOURS);
                continue;
            }
            condition
                    .objection(question)
                    .or(() -> question.step(from, to, now))
                    .ifPresentOrElse(refusal -> refused.put(id, refusal), () -> moved.add(id));
        }
        return new Moved(moved, refused);
    }

    private Map<QuestionId, StoredQuestion> load(Collection<QuestionId> ids) {
        return questions.findAllById(ids.stream().map(QuestionId::value).toList()).stream()
                .collect(Collectors.toMap(StoredQuestion::id, Function.identity()));
    }

    /** Announces what moved. */
    Moved published(Moved moved, BankEvent event) {
        if (!moved.moved().isEmpty()) {
            changes.note(moved.moved());
            events.publishEvent(event);
        }
        return moved;
    }
}
