package org.chizheng.questionbank;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the bank from the database. */
@Service
@Transactional(readOnly = true)
class QuestionReading implements QuestionBank {

    private final StoredQuestions questions;
    private final StoredVersions versions;
    private final StoredRemarks remarks;
    private final QuestionAssembly assembly;

    QuestionReading(
            StoredQuestions questions, StoredVersions versions, StoredRemarks remarks, QuestionAssembly assembly) {
        this.questions = questions;
        this.versions = versions;
        this.remarks = remarks;
        this.assembly = assembly;
    }

    @Override
    public Optional<Question> find(Curator by, QuestionId id) {
        return find(by, List.of(id)).stream().findFirst();
    }

    @Override
    public List<Question> find(Curator by, Collection<QuestionId> ids) {
        by.requireAny();
        List<Long> values = ids.stream().map(QuestionId::value).toList();
        Map<QuestionId, StoredQuestion> visible = questions.findAllById(values).stream()
                .filter(question -> by.sees(question.organisationPath()))
                .collect(Collectors.toMap(StoredQuestion::id, Function.identity()));
        return assembly.of(
                ids.stream().map(visible::get).filter(Objects::nonNull).toList());
    }

    @Override
    public List<QuestionVersion> versions(Curator by, QuestionId id) {
        return visible(by, id)
                ? versions.findByQuestionIdOrderByOrdinalDesc(id.value()).stream()
                        .map(StoredVersion::asVersion)
                        .toList()
                : List.of();
    }

    @Override
    public List<Remark> remarks(Curator by, QuestionId id) {
        return visible(by, id)
                ? remarks.findByQuestionIdAndOccasionNotOrderByIdDesc(id.value(), Remark.Occasion.COMMENT).stream()
                        .map(StoredRemark::asRemark)
                        .toList()
                : List.of();
    }

    @Override
    public Page awaitingReview(Curator by, int offset, int limit) {
        by.requireAny();
        String path = by.organisationPath();
        List<StoredQuestion> part =
                questions.keptIn(QuestionState.IN_REVIEW, path, PageRequest.of(offset / limit, limit));
        return new Page(assembly.of(part), questions.countKeptIn(QuestionState.IN_REVIEW, path));
    }

    @Override
    public Page own(Curator by, QuestionState state, int offset, int limit) {
        by.requireAny();
        List<StoredQuestion> part =
                questions.begunBy(by.account(), state, PageRequest.of(offset / limit, limit)).stream()
                        .filter(question -> by.sees(question.organisationPath()))
                        .toList();
        return new Page(assembly.of(part), questions.countBegunBy(by.account(), state));
    }

    @Override
    public Set<QuestionId> writtenBy(Curator by, Collection<QuestionId> ids) {
        by.requireAny();
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<Long> values = ids.stream().map(QuestionId::value).toList();
        Set<Long> own = new HashSet<>(versions.questionsWrittenBy(values, by.account()));
        own.addAll(remarks.questionsWith(Remark.Occasion.CONFIRMED, values, by.account()));
        return own.stream().map(QuestionId::new).collect(Collectors.toSet());
    }

    private boolean visible(Curator by, QuestionId id) {
        by.requireAny();
        return questions
                .findById(id.value())
                .filter(question -> by.sees(question.organisationPath()))
                .isPresent();
    }
}
