package org.chizheng.questionbank.transfer;

/** Why a file, a row or a cell is not imported. */
public enum Reason {
    // the file
    FILE_EMPTY,
    FILE_TOO_LARGE,
    NOT_A_TEXT_FILE,
    ENCODING_UNKNOWN,
    COLUMN_MISSING,
    COLUMN_REPEATED,
    TOO_MANY_ROWS,
    /** Quotes that do not match; what follows in the file cannot be read. */
    ROW_BROKEN,
    // the row
    TOO_MANY_CELLS,
    STEM_EMPTY,
    STEM_TOO_LONG,
    STEM_REPEATED_IN_FILE,
    STEM_IN_BANK,
    TYPE_UNKNOWN,
    SUBJECT_UNKNOWN,
    DIFFICULTY_UNKNOWN,
    MULTICHOICE_UNKNOWN,
    KEY_MISSING,
    KEY_UNREADABLE,
    KEY_NAMES_NO_OPTION,
    KEY_DOES_NOT_FIT_TYPE,
    OPTION_EMPTY,
    OPTION_TOO_LONG,
    OPTION_REPEATED,
    TOO_FEW_OPTIONS,
    TOO_MANY_OPTIONS,
    CITATION_TOO_LONG,
    EXPLANATION_TOO_LONG
}
