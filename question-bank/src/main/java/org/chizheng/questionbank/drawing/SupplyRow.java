package org.chizheng.questionbank.drawing;

/**
 * A question that can be drawn.
 *
 * @param version its current version
 * @param letters the text of its layout, as in {@code ABCD}
 */
record SupplyRow(long question, long version, String letters, Trait trait, Past past) {}
