package org.chizheng.questionbank;

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

/** A remark in the database. */
@Entity
@Immutable
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
@Table(name = "question_remarks")
class StoredRemark {

    static final int LONGEST = 2000;

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = QuestionIds.REMARKS)
    @TableGenerator(
            name = QuestionIds.REMARKS,
            table = QuestionIds.TABLE,
            pkColumnName = QuestionIds.NAME,
            valueColumnName = QuestionIds.RESERVED,
            pkColumnValue = QuestionIds.REMARKS,
            allocationSize = 20)
    private @Nullable Long id;

    private long questionId;
    private long versionId;

    @Enumerated(EnumType.STRING)
    private Remark.Occasion occasion;

    private String words;
    private long author;
    private String authorName;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected StoredRemark() {}

    /** About the question's latest version. */
    StoredRemark(StoredQuestion question, Remark.Occasion occasion, String words, Curator by, Instant now) {
        this(question.id(), question.version(), occasion, words, by, now);
    }

    /** About this version. */
    StoredRemark(StoredVersion version, Remark.Occasion occasion, String words, Curator by, Instant now) {
        this(version.question(), version.id(), occasion, words, by, now);
    }

    private StoredRemark(
            QuestionId question,
            QuestionVersionId version,
            Remark.Occasion occasion,
            String words,
            Curator by,
            Instant now) {
        this.questionId = question.value();
        this.versionId = version.value();
        this.occasion = occasion;
        this.words = words.length() > LONGEST ? words.substring(0, LONGEST) : words;
        this.author = by.account();
        this.authorName = by.name();
        this.writtenAt = now;
    }

    Remark asRemark() {
        return new Remark(new QuestionVersionId(versionId), occasion, words, authorName, writtenAt);
    }
}
