package org.chizheng.questionbank.statutes;

/** What is wrong or remarkable in a file with a law. */
public enum StatuteProblem {
    // the file
    FILE_EMPTY(true),
    FILE_TOO_LARGE(true),
    NOT_A_TEXT_FILE(true),
    ENCODING_UNKNOWN(true),
    /** Characters were lost when the file was saved. */
    CHARACTERS_LOST(true),
    NAME_MISSING(true),
    NAME_TOO_LONG(true),
    NO_ARTICLES(true),
    TOO_MANY_ARTICLES(true),
    // the text
    LINE_TOO_LONG(true),
    NUMBER_UNREADABLE(true),
    ARTICLE_REPEATED(true),
    ARTICLE_MISSING(true),
    ARTICLE_OUT_OF_ORDER(true),
    ARTICLE_EMPTY(true),
    ARTICLE_TOO_LONG(true),
    // to know; the import goes on
    NOT_UTF8(false),
    NAME_DIFFERS(false),
    DATE_DIFFERS(false),
    TEXT_LEFT_OUT(false),
    /** A short line without a full stop before an article was taken for the heading of a chapter. */
    HEADING_GUESSED(false),
    // to be filled in by whoever imports
    ADOPTED_UNKNOWN(false),
    EFFECTIVE_UNKNOWN(false);

    private final boolean blocks;

    StatuteProblem(boolean blocks) {
        this.blocks = blocks;
    }

    /** Whether the file cannot be imported with it. */
    public boolean blocks() {
        return blocks;
    }
}
