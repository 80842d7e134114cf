package org.chizheng.questionbank;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.questionbank.Commenting.Commented.Why;
import org.chizheng.questionbank.Curator.Duty;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps comments as remarks without a step. */
@Service
class QuestionCommenting implements Commenting {

    private final StoredQuestions questions;
    private final StoredVersions versions;
    private final StoredRemarks remarks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuestionCommenting(
            StoredQuestions questions,
            StoredVersions versions,
            StoredRemarks remarks,
            ApplicationEventPublisher events,
            Clock clock) {
        this.questions = questions;
        this.versions = versions;
        this.remarks = remarks;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Commented comment(Curator by, QuestionId id, QuestionVersionId version, String words) {
        if (!by.duties().contains(Duty.AUTHOR)) {
            by.require(Duty.REVIEWER);
        }
        if (words.isBlank()) {
            return new Commented.Refused(Why.WORDS_MISSING);
        }
        if (words.strip().length() > LONGEST) {
            return new Commented.Refused(Why.TOO_LONG);
        }
        Optional<StoredVersion> meant =
                versions.findById(version.value()).filter(one -> one.question().equals(id));
        if (!visible(by, id) || meant.isEmpty()) {
            return new Commented.Refused(Why.NOT_FOUND);
        }
        StoredRemark remark = remarks.save(
                new StoredRemark(meant.get(), Remark.Occasion.COMMENT, words.strip(), by, clock.instant()));
        events.publishEvent(new BankEvent.QuestionCommented(by, id, version));
        return new Commented.Said(remark.asRemark());
    }

    @Override
    @Transactional(readOnly = true)
    public List<Remark> thread(Curator by, QuestionId id) {
        by.requireAny();
        return visible(by, id)
                ? remarks
                        .findByQuestionIdAndOccasionOrderByWrittenAtAscIdAsc(id.value(), Remark.Occasion.COMMENT)
                        .stream()
                        .map(StoredRemark::asRemark)
                        .toList()
                : List.of();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<QuestionId, Integer> counts(Curator by, Collection<QuestionId> ids) {
        by.requireAny();
        List<Long> values = questions
                .findAllById(ids.stream().map(QuestionId::value).toList())
                .stream()
                .filter(question -> by.sees(question.organisationPath()))
                .map(question -> question.id().value())
                .toList();
        Map<QuestionId, Integer> counts = new HashMap<>();
        if (!values.isEmpty()) {
            remarks.count(Remark.Occasion.COMMENT, values)
                    .forEach(count -> counts.put(new QuestionId(count.question()), (int) count.remarks()));
        }
        return counts;
    }

    private boolean visible(Curator by, QuestionId id) {
        return questions
                .findById(id.value())
                .filter(question -> by.sees(question.organisationPath()))
                .isPresent();
    }
}
