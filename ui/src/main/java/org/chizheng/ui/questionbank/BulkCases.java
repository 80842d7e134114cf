package org.chizheng.ui.questionbank;

import org.chizheng.questionbank.BulkStepping;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.Undoing;
import org.springframework.stereotype.Component;

/** Steps with many questions and the way back, handed to screens together. */
@Component
record BulkCases(BulkStepping stepping, Undoing undoing, QuestionBank bank) {}
