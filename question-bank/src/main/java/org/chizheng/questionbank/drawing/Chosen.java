package org.chizheng.questionbank.drawing;

import java.math.BigDecimal;
import org.chizheng.questionbank.QuestionType;

/** A question that was chosen for a paper, before its options have their order. */
record Chosen(SupplyRow row, QuestionType type, BigDecimal marks) {}
