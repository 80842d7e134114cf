package org.chizheng.questionbank.response;

/**
 * One line of a matching.
 *
 * @param text sanitised HTML
 * @param key letter of the option that belongs to it
 */
public record Prompt(String text, String key) {}
