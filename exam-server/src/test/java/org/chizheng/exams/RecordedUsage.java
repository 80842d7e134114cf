package org.chizheng.exams;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.usage.Answered;
import org.chizheng.questionbank.usage.ExamUse;
import org.chizheng.questionbank.usage.UsageRecording;

/** What the bank in memory is told of the use of its questions. */
public final class RecordedUsage implements UsageRecording {

    public final List<ExamUse> published = new ArrayList<>();
    public final List<Map<QuestionVersionId, Answered>> answered = new ArrayList<>();

    @Override
    public void published(ExamUse use) {
        published.add(use);
    }

    @Override
    public void answered(Map<QuestionVersionId, Answered> answers) {
        answered.add(Map.copyOf(answers));
    }

    /** Everything that was told of answers, added up. */
    public Answered sum() {
        return answered.stream().flatMap(answers -> answers.values().stream()).reduce(Answered.NEVER, Answered::plus);
    }
}
