package org.chizheng.exams;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.chizheng.audit.AuditEntry;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.profiles.ProfileId;
import org.chizheng.questionbank.drawing.Blueprint;
import org.jspecify.annotations.Nullable;

/**
 * A planned exam of one part.
 *
 * @param domain the enforcement domain of a professional part, null for the public part
 * @param opens first instant at which an attempt may start
 * @param closes last instant at which any attempt may run
 * @param duration time of one attempt
 * @param total marks of the paper
 * @param passMark marks needed to pass
 * @param latestEntry how long after {@code opens} an attempt may still start; null: until {@code closes}
 * @param earliestHandIn how long after its start an attempt may be handed in
 * @param forms how many parallel forms are dealt out for an attempt; 0 where every candidate has a paper of their own
 * @param formSpread how far the scores that are expected of the forms lie apart, in marks; null before publication and
 *     without forms
 * @param conduct what is mixed, watched and asked of candidates
 * @param profile the version of the rules that it was planned under
 */
public record Exam(
        ExamId id,
        String title,
        ExamPart part,
        @Nullable EnforcementDomain domain,
        OrganisationId organisation,
        OrganisationPath organisationPath,
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
        @Nullable BigDecimal formSpread,
        Conduct conduct,
        ProfileId profile,
        ExamState state) {

    /** The line of the audit log that says what somebody did about this exam. */
    public AuditEntry entry(Caller by, String action, Map<String, String> facts) {
        return new AuditEntry(by.name(), action, "exam:" + id.value(), organisationPath.value(), facts);
    }
}
