package org.chizheng.ui.questionbank;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.search.Resembling;
import org.chizheng.questionbank.search.SavedSearches;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.questionbank.search.Suggesting;
import org.chizheng.questionbank.usage.Usage;
import org.chizheng.questionbank.usage.Usages;
import org.springframework.stereotype.Component;

/** The use cases that find questions, handed to screens together. */
@Component
record BankSearch(
        Searching searching,
        Suggesting suggesting,
        SavedSearches saved,
        Resembling resembling,
        Usages usages,
        Clock clock) {

    /** What is known of the use of a question. */
    Usage usage(QuestionId question) {
        return usages.of(List.of(question)).getOrDefault(question, Usage.NEVER);
    }

    Instant now() {
        return clock.instant();
    }
}
