package org.chizheng.questionbank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.Curator.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes batches to the database. */
@Service
class BatchWriting implements BulkWriting {

    private final StoredQuestions questions;
    private final StoredVersions versions;
    private final ChangeLog changes;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    BatchWriting(
            StoredQuestions questions,
            StoredVersions versions,
            ChangeLog changes,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.changes = changes;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Set<StemFingerprint> known(Curator by, Set<StemFingerprint> stems) {
        by.requireAny();
        if (stems.isEmpty()) {
            return Set.of();
        }
        Set<StemFingerprint> known = new HashSet<>();
        List<String> above = new ArrayList<>(new OrganisationScope(by.organisationPath()).above());
        above.add(by.organisationPath());
        List<String> wanted = stems.stream().map(StemFingerprint::value).toList();
        for (int start = 0; start < wanted.size(); start += 500) {
            List<String> chunk = wanted.subList(start, Math.min(wanted.size(), start + 500));
            questions
                    .knownStems(chunk, by.organisationPath(), above)
                    .forEach(stem -> known.add(new StemFingerprint(stem)));
        }
        return known;
    }

    @Override
    @Transactional
    public List<Written> write(Curator by, String source, List<QuestionContent> batch, boolean submit) {
        by.require(Duty.AUTHOR);
        changes.lock();
        List<QuestionRules.Checked> checked =
                batch.stream().map(QuestionRules::check).toList();
        Set<StemFingerprint> stems = new HashSet<>();
        checked.forEach(one -> stems.add(StemFingerprint.of(one.content().stem())));
        Set<StemFingerprint> known = known(by, stems);
        Instant now = clock.instant();
        List<Written> outcome = new ArrayList<>(batch.size());
        List<QuestionId> written = new ArrayList<>(batch.size());
        for (QuestionRules.Checked one : checked) {
            if (!one.flaws().isEmpty()) {
                outcome.add(new Written.Refused(one.flaws()));
            } else if (!known.add(StemFingerprint.of(one.content().stem()))) {
                outcome.add(new Written.Refused(Set.of(Flaw.STEM_IN_BANK)));
            } else {
                Written.Saved saved = keep(by, one.content(), submit, now);
                written.add(saved.question());
                outcome.add(saved);
            }
        }
        announce(by, source, written, submit);
        return outcome;
    }

    private Written.Saved keep(Curator by, QuestionContent content, boolean submit, Instant now) {
        StoredQuestion question = questions.save(new StoredQuestion(content, by, now));
        StoredVersion version = versions.save(new StoredVersion(question.id(), 1, content, by, now));
        question.hold(version, now);
        if (submit) {
            question.step(Set.of(QuestionState.DRAFT), QuestionState.IN_REVIEW, now);
        }
        return new Written.Saved(question.id(), version.id());
    }

    private void announce(Curator by, String source, List<QuestionId> written, boolean submit) {
        if (written.isEmpty()) {
            return;
        }
        changes.note(written);
        events.publishEvent(new BankEvent.QuestionsImported(by, source, List.copyOf(written)));
        if (submit) {
            events.publishEvent(new BankEvent.QuestionsSubmitted(by, List.copyOf(written)));
        }
    }
}
