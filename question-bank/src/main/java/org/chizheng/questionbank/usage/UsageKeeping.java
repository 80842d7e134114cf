package org.chizheng.questionbank.usage;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import org.chizheng.questionbank.QuestionChanges;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionVersionId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the use of questions in the database and lets copies of the bank know, once for each question. */
@Service
class UsageKeeping implements UsageRecording, Usages {

    private final UsageTables tables;
    private final QuestionChanges changes;

    UsageKeeping(UsageTables tables, QuestionChanges changes) {
        this.tables = tables;
        this.changes = changes;
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void published(ExamUse use) {
        if (tables.knows(use.exam())) {
            return;
        }
        Map<QuestionVersionId, Long> papers = new HashMap<>();
        use.papers().forEach((version, number) -> papers.put(version, number.longValue()));
        SortedMap<QuestionId, Long> byQuestion = byQuestion(papers, Long::sum);
        tables.addExam(use, byQuestion);
        changes.note(byQuestion.keySet());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void answered(Map<QuestionVersionId, Answered> answers) {
        SortedMap<QuestionId, Answered> byQuestion = byQuestion(answers, Answered::plus);
        tables.addAnswers(byQuestion);
        changes.note(byQuestion.keySet());
    }

    @Override
    @Transactional(readOnly = true)
    public Map<QuestionId, Usage> of(Collection<QuestionId> questions) {
        Map<QuestionId, Usage> usages = tables.of(questions);
        questions.forEach(question -> usages.putIfAbsent(question, Usage.NEVER));
        return usages;
    }

    private <T> SortedMap<QuestionId, T> byQuestion(Map<QuestionVersionId, T> byVersion, BinaryOperator<T> sum) {
        Map<QuestionVersionId, QuestionId> questions = tables.questions(byVersion.keySet());
        SortedMap<QuestionId, T> byQuestion = new TreeMap<>((one, other) -> Long.compare(one.value(), other.value()));
        byVersion.forEach((version, value) -> {
            QuestionId question = questions.get(version);
            if (question == null) {
                throw new NoSuchElementException("no " + version + " in the bank");
            }
            byQuestion.merge(question, value, sum);
        });
        return byQuestion;
    }
}
