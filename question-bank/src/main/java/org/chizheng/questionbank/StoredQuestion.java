package org.chizheng.questionbank;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Moved.Refusal;
import org.chizheng.questionbank.response.Layout;
import org.jspecify.annotations.Nullable;

/** A question in the database; guards its own life cycle. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "questions")
class StoredQuestion {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = QuestionIds.QUESTIONS)
    @TableGenerator(
            name = QuestionIds.QUESTIONS,
            table = QuestionIds.TABLE,
            pkColumnName = QuestionIds.NAME,
            valueColumnName = QuestionIds.RESERVED,
            pkColumnValue = QuestionIds.QUESTIONS,
            allocationSize = 200)
    private @Nullable Long id;

    private String organisationPath;

    @Enumerated(EnumType.STRING)
    private QuestionState state = QuestionState.DRAFT;

    @Enumerated(EnumType.STRING)
    private QuestionType type;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    @Enumerated(EnumType.STRING)
    private CognitiveLevel cognitiveLevel;

    /** The text of its {@link Layout}. */
    private String letters;

    private @Nullable String lawKey;
    private String stemFingerprint;
    private long versionId;
    private long author;
    private Instant changedAt;

    @Version
    private int edition;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredQuestion() {}

    StoredQuestion(QuestionContent content, Curator author, Instant now) {
        this.organisationPath = author.organisationPath();
        this.author = author.account();
        this.changedAt = now;
        describe(content);
    }

    /** Takes up a new version; whatever was approved before has to be approved again. */
    void hold(StoredVersion version, Instant now) {
        versionId = version.id().value();
        state = QuestionState.DRAFT;
        changedAt = now;
        describe(version.content());
    }

    private void describe(QuestionContent content) {
        type = content.type();
        subject = content.subject();
        difficulty = content.difficulty();
        cognitiveLevel = content.level();
        letters = Layout.of(content.type(), content.response()).text();
        Citation citation = content.citation();
        lawKey = citation == null ? null : new LawName(citation.law()).key();
        stemFingerprint = StemFingerprint.of(content.stem()).value();
    }

    /** Takes a step of the life cycle, or says why not. */
    Optional<Refusal> step(Set<QuestionState> from, QuestionState to, Instant now) {
        if (!from.contains(state)) {
            return Optional.of(Refusal.WRONG_STATE);
        }
        state = to;
        changedAt = now;
        return Optional.empty();
    }

    /** Takes a step back; the caller has made sure that nothing happened since. */
    void putBack(QuestionState before, Instant now) {
        state = before;
        changedAt = now;
    }

    /** Grows with every change of the row, once it is written. */
    int edition() {
        return edition;
    }

    QuestionId id() {
        if (id == null) {
            throw new IllegalStateException("a question has its id once it is stored");
        }
        return new QuestionId(id);
    }

    String organisationPath() {
        return organisationPath;
    }

    QuestionState state() {
        return state;
    }

    QuestionVersionId version() {
        return new QuestionVersionId(versionId);
    }

    Question with(StoredVersion current) {
        return new Question(id(), organisationPath, state, current.asVersion(), changedAt);
    }
}
