package org.chizheng.marking;

import java.math.BigDecimal;
import java.time.Instant;
import org.chizheng.exams.ExamId;
import org.chizheng.exams.ExamPart;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate achieved, once published.
 *
 * @param score marks, null where absent
 */
public record PublishedResult(
        ExamId exam,
        String examTitle,
        ExamPart part,
        @Nullable EnforcementDomain domain,
        OfficerId officer,
        @Nullable BigDecimal score,
        BigDecimal total,
        BigDecimal passMark,
        Verdict verdict,
        Instant publishedAt) {}
