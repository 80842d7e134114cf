package org.chizheng.questionbank.transfer;

import org.chizheng.questionbank.QuestionContent;

/**
 * An item that can be imported.
 *
 * @param line line of the file on which it begins
 * @param file name of the file within a package; empty if there is only one
 */
public record Candidate(int line, QuestionContent content, String file) {

    /** An item of a file that is not part of a package. */
    public Candidate(int line, QuestionContent content) {
        this(line, content, "");
    }
}
