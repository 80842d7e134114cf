package org.chizheng.questionbank;

import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Restores by way of {@link Writing#revise}, and notes what was restored. */
@Service
class QuestionRestoring implements Restoring {

    private final StoredQuestions questions;
    private final StoredVersions versions;
    private final StoredRemarks remarks;
    private final Writing writing;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionRestoring(
            StoredQuestions questions,
            StoredVersions versions,
            StoredRemarks remarks,
            Writing writing,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.remarks = remarks;
        this.writing = writing;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Written restore(Curator by, QuestionId id, QuestionVersionId seen, int ordinal) {
        by.require(Curator.Duty.AUTHOR);
        Optional<StoredQuestion> found =
                questions.findById(id.value()).filter(question -> by.keeps(question.organisationPath()));
        if (found.isEmpty()) {
            return new Written.Refused(Set.of(Flaw.NOT_YOURS_TO_CHANGE));
        }
        StoredVersion old = versions.findByQuestionIdAndOrdinal(id.value(), ordinal)
                .orElseThrow(() -> new IllegalArgumentException("ordinal: there is no version " + ordinal));
        Written written = writing.revise(by, id, seen, old.content());
        if (written instanceof Written.Saved saved && !saved.version().equals(seen)) {
            remarks.save(new StoredRemark(
                    found.get(), Remark.Occasion.RESTORED, Integer.toString(ordinal), by, clock.instant()));
            events.publishEvent(new BankEvent.QuestionRestored(by, id, saved.version(), ordinal));
        }
        return written;
    }
}
