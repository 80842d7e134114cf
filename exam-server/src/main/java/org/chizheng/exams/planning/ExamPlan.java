package org.chizheng.exams.planning;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.Exam;
import org.chizheng.exams.ExamPart;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OrganisationId;
import org.chizheng.questionbank.drawing.Blueprint;
import org.chizheng.questionbank.drawing.Circulation;
import org.jspecify.annotations.Nullable;

/**
 * What a coordinator states about an exam. A draft may hold any plan; only publication proves it.
 *
 * @param title at most 200 characters
 * @param domain the enforcement domain of a professional part, null for the public part
 * @param organisation who holds the exam; its bank and its region's profile apply
 * @param total marks of the paper as announced; the blueprint must add up to it
 * @param latestEntry how long after {@code opens} an attempt may still start; null where the whole window is open
 * @param earliestHandIn how long after its start an attempt may be handed in
 * @param forms how many parallel forms are dealt out at random for an attempt; 0 where every candidate has a paper of
 *     their own
 * @param conduct what is mixed, watched and asked of candidates
 */
public record ExamPlan(
        String title,
        ExamPart part,
        @Nullable EnforcementDomain domain,
        OrganisationId organisation,
        Instant opens,
        Instant closes,
        Duration duration,
        BigDecimal total,
        BigDecimal passMark,
        @Nullable Duration latestEntry,
        Duration earliestHandIn,
        int attemptsAllowed,
        Blueprint blueprint,
        int forms,
        Conduct conduct) {

    /** Most forms that can be dealt out for an attempt. */
    public static final int MOST_FORMS = 20;

    /** A paper of their own for every candidate, and the usual conduct. */
    public ExamPlan(
            String title,
            ExamPart part,
            @Nullable EnforcementDomain domain,
            OrganisationId organisation,
            Instant opens,
            Instant closes,
            Duration duration,
            BigDecimal total,
            BigDecimal passMark,
            @Nullable Duration latestEntry,
            Duration earliestHandIn,
            int attemptsAllowed,
            Blueprint blueprint) {
        this(
                title,
                part,
                domain,
                organisation,
                opens,
                closes,
                duration,
                total,
                passMark,
                latestEntry,
                earliestHandIn,
                attemptsAllowed,
                blueprint,
                0,
                Conduct.USUAL);
    }

    /** The plan that an exam was kept with. */
    public static ExamPlan of(Exam exam) {
        return new ExamPlan(
                exam.title(),
                exam.part(),
                exam.domain(),
                exam.organisation(),
                exam.opens(),
                exam.closes(),
                exam.duration(),
                exam.total(),
                exam.passMark(),
                exam.latestEntry(),
                exam.earliestHandIn(),
                exam.attemptsAllowed(),
                exam.blueprint(),
                exam.forms(),
                exam.conduct());
    }

    /**
     * How many papers and forms the plan needs: each attempt has forms of its own, so that a retake is another paper.
     *
     * @param people how many candidates there will be; 0 while nobody knows
     */
    public Circulation circulation(int people) {
        int each = Math.max(1, attemptsAllowed);
        // what is out of range has a finding of its own
        return new Circulation(Math.max(1, people * each), Math.clamp(forms, 0, MOST_FORMS) * each);
    }
}
