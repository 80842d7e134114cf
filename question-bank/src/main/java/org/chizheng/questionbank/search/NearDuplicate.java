package org.chizheng.questionbank.search;

import org.chizheng.questionbank.Question;

/**
 * A question that says nearly what another one says.
 *
 * @param likeness runs of three characters that both have, divided by those that either has; from 0.6 to 1
 */
public record NearDuplicate(Question question, double likeness) {}
