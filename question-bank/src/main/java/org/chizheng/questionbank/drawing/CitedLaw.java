package org.chizheng.questionbank.drawing;

import org.chizheng.questionbank.LawName;

/**
 * A statute that approved questions cite.
 *
 * @param law as one of them calls it
 */
public record CitedLaw(LawName law, int questions) {}
