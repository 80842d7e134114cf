package org.chizheng.marking;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code exam_result}.
 *
 * @param attempt null where the candidate never came
 * @param score null where the candidate never came
 * @param publishedAt null while only the examiners know
 */
record Result(
        ExamId exam,
        OfficerId officer,
        int ordinal,
        @Nullable AttemptId attempt,
        String examTitle,
        ExamPart part,
        @Nullable EnforcementDomain domain,
        @Nullable BigDecimal score,
        BigDecimal total,
        BigDecimal passMark,
        Verdict verdict,
        Instant markedAt,
        @Nullable Instant publishedAt) {

    static Result of(Exam exam, OfficerId officer, int ordinal, AttemptId attempt, BigDecimal score, Instant now) {
        Verdict verdict = score.compareTo(exam.passMark()) >= 0 ? Verdict.PASSED : Verdict.FAILED;
        return new Result(
                exam.id(),
                officer,
                ordinal,
                attempt,
                exam.title(),
                exam.part(),
                exam.domain(),
                score,
                exam.total(),
                exam.passMark(),
                verdict,
                now,
                null);
    }

    static Result absent(Exam exam, OfficerId officer, Instant now) {
        return new Result(
                exam.id(),
                officer,
                1,
                null,
                exam.title(),
                exam.part(),
                exam.domain(),
                null,
                exam.total(),
                exam.passMark(),
                Verdict.ABSENT,
                now,
                null);
    }

    /** The attempt; empty where the candidate never came. */
    Optional<AttemptId> sat() {
        return Optional.ofNullable(attempt);
    }

    /** As its candidate and other rooms see it once published. */
    PublishedResult published() {
        return publishedAt(Objects.requireNonNull(publishedAt, "only published results are shown"));
    }

    PublishedResult publishedAt(Instant at) {
        return new PublishedResult(exam, examTitle, part, domain, officer, score, total, passMark, verdict, at);
    }
}
