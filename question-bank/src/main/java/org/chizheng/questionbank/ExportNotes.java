package org.chizheng.questionbank;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the house that questions with their keys are taken out of the bank as a file. */
@Service
public class ExportNotes {

    /** As many as an import writes at once: an entry of the log has its limits. */
    private static final int PART = 200;

    private final ApplicationEventPublisher events;

    ExportNotes(ApplicationEventPublisher events) {
        this.events = events;
    }

    /**
     * Notes an export before it begins.
     *
     * @throws SecurityException if somebody without a duty in the bank asks for it
     */
    @Transactional
    public void exported(Curator by, String format, List<QuestionId> questions) {
        by.requireAny();
        for (int start = 0; start < questions.size(); start += PART) {
            List<QuestionId> part = questions.subList(start, Math.min(questions.size(), start + PART));
            events.publishEvent(new BankEvent.QuestionsExported(by, format, List.copyOf(part)));
        }
    }
}
