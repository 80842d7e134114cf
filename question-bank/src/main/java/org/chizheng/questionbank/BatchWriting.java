package org.chizheng.questionbank;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        Written[] outcome = new Written[batch.size()];
        Map<Integer, QuestionContent> sound = new LinkedHashMap<>();
        for (int i = 0; i < outcome.length; i++) {
            QuestionRules.Checked one = checked.get(i);
            if (!one.flaws().isEmpty()) {
                outcome[i] = new Written.Refused(one.flaws());
            } else if (!known.add(StemFingerprint.of(one.content().stem()))) {
                outcome[i] = new Written.Refused(Set.of(Flaw.STEM_IN_BANK));
            } else {
                sound.put(i, one.content());
            }
        }
        List<Written.Saved> saved = keep(by, List.copyOf(sound.values()), submit);
        List<Integer> places = List.copyOf(sound.keySet());
        for (int i = 0; i < places.size(); i++) {
            outcome[places.get(i)] = saved.get(i);
        }
        announce(by, source, saved.stream().map(Written.Saved::question).toList(), submit);
        return List.of(outcome);
    }

    private List<Written.Saved> keep(Curator by, List<QuestionContent> contents, boolean submit) {
        Instant now = clock.instant();
        List<StoredQuestion> fresh = questions.saveAllAndFlush(contents.stream()
                .map(content -> new StoredQuestion(content, by, now))
                .toList());
        List<Written.Saved> saved = new ArrayList<>(fresh.size());
        for (int i = 0; i < fresh.size(); i++) {
            StoredQuestion question = fresh.get(i);
            StoredVersion version = versions.save(new StoredVersion(question.id(), 1, contents.get(i), by, now));
            question.hold(version, now);
            if (submit
                    && question.step(Set.of(QuestionState.DRAFT), QuestionState.IN_REVIEW, now)
                            .isPresent()) {
                throw new IllegalStateException("a new question must be a draft");
            }
            saved.add(new Written.Saved(question.id(), version.id()));
        }
        return saved;
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
