package org.chizheng.ui.questionbank;

import org.chizheng.questionbank.search.Resembling;
import org.chizheng.questionbank.search.SavedSearches;
import org.chizheng.questionbank.search.Searching;
import org.chizheng.questionbank.search.Suggesting;
import org.springframework.stereotype.Component;

/** The use cases that find questions, handed to screens together. */
@Component
record BankSearch(Searching searching, Suggesting suggesting, SavedSearches saved, Resembling resembling) {}
