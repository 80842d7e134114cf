package org.chizheng.ui.questionbank;

import org.chizheng.questionbank.Commenting;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.Restoring;
import org.chizheng.questionbank.search.Resembling;
import org.chizheng.questionbank.statutes.Citations;
import org.springframework.stereotype.Component;

/** What a panel about one question needs, handed to screens together. */
@Component
record PanelCases(
        QuestionBank bank, Citations citations, Resembling resembling, Commenting commenting, Restoring restoring) {}
