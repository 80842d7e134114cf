package org.chizheng.questionbank.transfer;

/** Why a file, an item or a cell is not imported, or not whole. */
public enum Reason {
    // the file
    FILE_EMPTY,
    FILE_TOO_LARGE,
    NOT_A_TEXT_FILE,
    NOT_A_WORKBOOK,
    NOT_A_PACKAGE,
    /** A workbook of before 2007, or one with a password. */
    WORKBOOK_OLD,
    WORKBOOK_BROKEN,
    ENCODING_UNKNOWN,
    COLUMN_MISSING,
    COLUMN_REPEATED,
    TOO_MANY_ROWS,
    /** Quotes that do not match; what follows in the file cannot be read. */
    ROW_BROKEN,
    XML_BROKEN,
    /** A DTD, which can name other files and grow without end. */
    XML_HAS_DTD,
    XML_TOO_DEEP,
    XML_UNKNOWN,
    PACKAGE_BROKEN,
    /** Unpacked it would be far larger than it looks. */
    PACKAGE_BOMB,
    PACKAGE_LEFT,
    PACKAGE_NESTED,
    MANIFEST_MISSING,
    // the item
    TOO_MANY_CELLS,
    FORMULA,
    STEM_EMPTY,
    STEM_TOO_LONG,
    STEM_REPEATED_IN_FILE,
    STEM_IN_BANK,
    TYPE_UNKNOWN,
    TYPE_UNSUPPORTED,
    SUBJECT_UNKNOWN,
    DIFFICULTY_UNKNOWN,
    MULTICHOICE_UNKNOWN,
    MARKUP_UNKNOWN,
    KEY_MISSING,
    KEY_UNREADABLE,
    KEY_NAMES_NO_OPTION,
    KEY_DOES_NOT_FIT_TYPE,
    OPTION_EMPTY,
    OPTION_TOO_LONG,
    OPTION_REPEATED,
    TOO_FEW_OPTIONS,
    TOO_MANY_OPTIONS,
    /** The stem of a fill-in question has no run of underscores. */
    BLANKS_MISSING,
    BLANKS_MISCOUNTED,
    BLANK_ANSWER_UNSOUND,
    TOO_FEW_STEPS,
    PROMPTS_UNSOUND,
    RUBRIC_UNSOUND,
    PARTS_UNSOUND,
    TAGS_UNSOUND,
    LEVEL_UNKNOWN,
    KEEP_ORDER_UNKNOWN,
    SHARE_UNREADABLE,
    /** A row belongs to a case that does not stand above it. */
    CASE_UNKNOWN,
    /** An accepted answer with a placeholder for any text. */
    WILDCARD_UNSUPPORTED,
    CITATION_TOO_LONG,
    EXPLANATION_TOO_LONG,
    BRACES_UNMATCHED,
    TEXT_WITHOUT_QUESTION,
    WEIGHT_UNREADABLE,
    ITEM_FILE_MISSING,
    PICTURE_MISSING,
    /** On another server, or outside of the package. */
    PICTURE_OUTSIDE,
    /** Too large, or not of a kind that is let in. */
    PICTURE_REFUSED,
    // what the bank cannot hold; the rest of the item is imported
    COLUMN_IGNORED(false),
    CELL_IGNORED(false),
    SHEET_IGNORED(false),
    FILE_IGNORED(false),
    CATEGORY_IGNORED(false),
    TAG_IGNORED(false),
    WEIGHTS_IGNORED(false),
    FEEDBACK_IGNORED(false),
    /** Single options keep their places; here all of them do. */
    FIXED_ORDER_IGNORED(false),
    LETTER_CASE_IGNORED(false),
    MARKUP_REMOVED(false);

    private final boolean keepsOut;

    Reason() {
        this(true);
    }

    Reason(boolean keepsOut) {
        this.keepsOut = keepsOut;
    }

    /** Whether the item, or the file, stays out of the bank; if not, only a part of it does. */
    public boolean keepsOut() {
        return keepsOut;
    }
}
