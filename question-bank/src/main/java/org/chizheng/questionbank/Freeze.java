package org.chizheng.questionbank;

import java.time.Instant;

/**
 * Why a question is out of use since a law was amended.
 *
 * @param law name of the statute
 * @param article the cited article, as {@link ArticleNumber#arabic} has it
 * @param before id of the version of the statute before the amendment
 * @param after id of the version that amended it
 */
public record Freeze(String law, String article, long before, long after, Instant since) {}
