package org.chizheng.questionbank.statutes;

import org.chizheng.questionbank.ArticleNumber;

/**
 * One article of a version.
 *
 * @param heading the part, chapter and section that it stands in, such as 第一章 总则; empty if the law has none
 * @param words its paragraphs, separated by line ends, without its number
 */
public record Article(ArticleNumber number, String heading, String words) {}
