package org.chizheng.questionbank;

/**
 * The article that an item rests on.
 *
 * @param law full name of the statute
 * @param article number of the article as printed in Arabic digits, with a suffix if any; empty if the whole law is meant
 */
public record Citation(String law, String article) {}
