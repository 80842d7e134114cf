package org.chizheng.questionbank;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Curator.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the database. */
@Service
class QuestionWriting implements Writing {

    private final StoredQuestions questions;
    private final StoredVersions versions;
    private final Steps steps;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionWriting(
            StoredQuestions questions,
            StoredVersions versions,
            Steps steps,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.steps = steps;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Written write(Curator by, QuestionContent content) {
        by.require(Duty.AUTHOR);
        QuestionRules.Checked checked = QuestionRules.check(content);
        if (!checked.flaws().isEmpty()) {
            return new Written.Refused(checked.flaws());
        }
        Instant now = clock.instant();
        // at once, so that its versions always come after it, in whatever order Hibernate writes the rest
        StoredQuestion question = questions.saveAndFlush(new StoredQuestion(checked.content(), by, now));
        return keep(question, 1, checked.content(), by, now);
    }

    @Override
    @Transactional
    public Written revise(Curator by, QuestionId id, QuestionVersionId seen, QuestionContent content) {
        by.require(Duty.AUTHOR);
        QuestionRules.Checked checked = QuestionRules.check(content);
        if (!checked.flaws().isEmpty()) {
            return new Written.Refused(checked.flaws());
        }
        Optional<StoredQuestion> found =
                questions.findById(id.value()).filter(question -> by.keeps(question.organisationPath()));
        if (found.isEmpty()) {
            return refused(Flaw.NOT_YOURS_TO_CHANGE);
        }
        StoredQuestion question = found.get();
        if (question.state() == QuestionState.RETIRED) {
            return refused(Flaw.RETIRED);
        }
        if (!question.version().equals(seen)) {
            return refused(Flaw.REVISED_MEANWHILE);
        }
        StoredVersion latest = versions.findById(seen.value()).orElseThrow();
        if (latest.content().equals(checked.content())) {
            return new Written.Saved(id, seen);
        }
        return keep(question, latest.ordinal() + 1, checked.content(), by, clock.instant());
    }

    private Written keep(StoredQuestion question, int ordinal, QuestionContent content, Curator by, Instant now) {
        StoredVersion version = versions.save(new StoredVersion(question.id(), ordinal, content, by, now));
        question.hold(version, now);
        changes.note(List.of(question.id()));
        events.publishEvent(new BankEvent.QuestionWritten(by, question.id(), version.id()));
        return new Written.Saved(question.id(), version.id());
    }

    @Override
    @Transactional
    public Moved submit(Curator by, Collection<QuestionId> ids) {
        by.require(Duty.AUTHOR);
        Moved moved = steps.take(by, ids, EnumSet.of(QuestionState.DRAFT), QuestionState.IN_REVIEW);
        return steps.published(moved, new BankEvent.QuestionsSubmitted(by, moved.moved()));
    }

    @Override
    @Transactional
    public Moved withdraw(Curator by, Collection<QuestionId> ids) {
        by.require(Duty.AUTHOR);
        Moved moved = steps.take(by, ids, EnumSet.of(QuestionState.IN_REVIEW), QuestionState.DRAFT);
        return steps.published(moved, new BankEvent.QuestionsWithdrawn(by, moved.moved()));
    }

    private static Written refused(Flaw flaw) {
        return new Written.Refused(Set.of(flaw));
    }
}
