package org.chizheng.questionbank.transfer;

import org.chizheng.questionbank.QuestionContent;

/**
 * A row that can be imported.
 *
 * @param line line of the file on which it begins
 */
public record Candidate(int line, QuestionContent content) {}
