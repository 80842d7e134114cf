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
 * @param score null where the candidate never came, or while it waits for people
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
                verdict(score, exam.passMark()),
                now,
                null);
    }

    /** One that waits for people to mark its essays. */
    static Result pending(Exam exam, OfficerId officer, int ordinal, AttemptId attempt, Instant now) {
        return unmarked(exam, officer, ordinal, attempt, Verdict.PENDING, now);
    }

    static Result absent(Exam exam, OfficerId officer, Instant now) {
        return unmarked(exam, officer, 1, null, Verdict.ABSENT, now);
    }

    private static Result unmarked(
            Exam exam, OfficerId officer, int ordinal, @Nullable AttemptId attempt, Verdict verdict, Instant now) {
        return new Result(
                exam.id(),
                officer,
                ordinal,
                attempt,
                exam.title(),
                exam.part(),
                exam.domain(),
                null,
                exam.total(),
                exam.passMark(),
                verdict,
                now,
                null);
    }

    /** The same result with a new score; what is void stays so, whatever it scores. */
    Result scored(BigDecimal marks, Instant now) {
        return judged(marks, verdict == Verdict.VOID ? Verdict.VOID : verdict(marks, passMark), now);
    }

    /** The same result, void (作废). */
    Result struck() {
        return judged(score, Verdict.VOID, markedAt);
    }

    /** The same result with the verdict that its marks earn. */
    Result restored() {
        return judged(score, score == null ? Verdict.PENDING : verdict(score, passMark), markedAt);
    }

    private Result judged(@Nullable BigDecimal marks, Verdict judged, Instant now) {
        return new Result(
                exam,
                officer,
                ordinal,
                attempt,
                examTitle,
                part,
                domain,
                marks,
                total,
                passMark,
                judged,
                now,
                publishedAt);
    }

    private static Verdict verdict(BigDecimal score, BigDecimal passMark) {
        return score.compareTo(passMark) >= 0 ? Verdict.PASSED : Verdict.FAILED;
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
