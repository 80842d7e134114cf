package org.chizheng.questionbank;

/**
 * One answer option.
 *
 * @param key the author's letter, A to Z
 * @param text sanitised HTML
 */
public record Option(String key, String text) {}
