package org.chizheng.questionbank.response;

import java.math.BigDecimal;

/**
 * One line of a rubric.
 *
 * @param words what is looked for, plain text
 * @param points what it is worth against the other lines, more than 0
 */
public record Criterion(String words, BigDecimal points) {}
