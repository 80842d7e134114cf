package org.chizheng.questionbank;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells the house that questions with their keys are taken out of the bank as a file. */
@Service
public class ExportNotes {

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
        events.publishEvent(new BankEvent.QuestionsExported(by, format, questions));
    }
}
