package org.chizheng.questionbank.transfer;

import org.chizheng.questionbank.QuestionId;

/**
 * A question that an export does not carry, or not whole.
 *
 * @param excerpt beginning of the stem
 */
public record Omission(QuestionId question, String excerpt, Why why) {

    /** Why it is so. */
    public enum Why {
        /** The format has no such type. */
        TYPE,
        /** The format has no place for markup and pictures. */
        MARKUP,
        /** A text would be read as another part of the question. */
        AMBIGUOUS,
        /** A cell of a workbook holds 32,767 characters. */
        CELL_FULL,
        /** The question is written, but without its line breaks. */
        LINE_BREAKS
    }

    /** Shortens the excerpt. */
    public Omission {
        excerpt = Finding.shortened(excerpt);
    }
}
