package org.chizheng.questionbank.usage;

import java.util.Map;
import org.chizheng.questionbank.QuestionVersionId;

/** Takes note of the use of questions, for whoever holds exams; within the transaction of the act that it records. */
public interface UsageRecording {

    /** An exam is published. Counts once, however often it is told. */
    void published(ExamUse use);

    /** Results are published; each answer has to be told once only. */
    void answered(Map<QuestionVersionId, Answered> answers);
}
