package org.chizheng.questionbank.usage;

import java.time.Instant;
import java.util.Map;
import org.chizheng.questionbank.QuestionVersionId;

/**
 * What a published exam uses.
 *
 * @param exam its number among exams, never used for another one
 * @param papers on how many of its papers each version is
 */
public record ExamUse(long exam, Instant opens, Instant closes, Map<QuestionVersionId, Integer> papers) {

    /** Copies the numbers. */
    public ExamUse {
        papers = Map.copyOf(papers);
    }
}
