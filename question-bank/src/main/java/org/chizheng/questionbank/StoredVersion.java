package org.chizheng.questionbank;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One version in the database; written once, never changed. */
@Entity
@Immutable
@Table(name = "question_versions")
class StoredVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = QuestionIds.VERSIONS)
    @TableGenerator(
            name = QuestionIds.VERSIONS,
            table = QuestionIds.TABLE,
            pkColumnName = QuestionIds.NAME,
            valueColumnName = QuestionIds.RESERVED,
            pkColumnValue = QuestionIds.VERSIONS,
            allocationSize = 200)
    private @Nullable Long id;

    private long questionId;
    private int ordinal;

    @Enumerated(EnumType.STRING)
    private QuestionType type;

    private String subject;

    @Enumerated(EnumType.STRING)
    private Difficulty difficulty;

    @Enumerated(EnumType.STRING)
    private CognitiveLevel cognitiveLevel;

    private @Nullable String law;
    private @Nullable String article;

    @Column(length = 1_000_000)
    @Convert(converter = VersionBody.class)
    private QuestionJson.Body body;

    private long author;
    private String authorName;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredVersion() {}

    StoredVersion(QuestionId question, int ordinal, QuestionContent content, Curator author, Instant writtenAt) {
        this.questionId = question.value();
        this.ordinal = ordinal;
        this.type = content.type();
        this.subject = content.subject();
        this.difficulty = content.difficulty();
        Citation citation = content.citation();
        this.law = citation == null ? null : citation.law();
        this.article = citation == null ? null : citation.article();
        this.cognitiveLevel = content.level();
        this.body = QuestionJson.Body.of(content);
        this.author = author.account();
        this.authorName = author.name();
        this.writtenAt = writtenAt;
    }

    QuestionVersionId id() {
        if (id == null) {
            throw new IllegalStateException("a version has its id once it is stored");
        }
        return new QuestionVersionId(id);
    }

    QuestionId question() {
        return new QuestionId(questionId);
    }

    int ordinal() {
        return ordinal;
    }

    QuestionContent content() {
        return new QuestionContent(
                type,
                subject,
                body.stem(),
                body.answering(),
                difficulty,
                cognitiveLevel,
                body.tagSet(),
                citation(),
                body.explanation());
    }

    private @Nullable Citation citation() {
        return law == null ? null : new Citation(law, article == null ? "" : article);
    }

    QuestionVersion asVersion() {
        return new QuestionVersion(id(), ordinal, content(), author, authorName, writtenAt);
    }
}
