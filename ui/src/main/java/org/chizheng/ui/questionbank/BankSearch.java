package org.chizheng.ui.questionbank;

import java.time.Clock;
import org.chizheng.questionbank.search.Resembling;
import org.chizheng.questionbank.search.SavedSearches;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.questionbank.search.Suggesting;
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
        Clock clock) {}
