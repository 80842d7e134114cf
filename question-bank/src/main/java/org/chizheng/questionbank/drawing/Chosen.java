package org.chizheng.questionbank.drawing;

import java.math.BigDecimal;

/** A question that was chosen for a paper, before its options have their order. */
record Chosen(SupplyRow row, BigDecimal marks) {}
