package org.chizheng.questionbank;

/** Why content is no question; see {@link QuestionRules}. */
public enum Flaw {
    STEM_EMPTY,
    STEM_TOO_LONG,
    TOO_FEW_OPTIONS,
    TOO_MANY_OPTIONS,
    OPTION_EMPTY,
    OPTION_TOO_LONG,
    OPTION_LETTER_INVALID,
    OPTION_LETTER_REPEATED,
    OPTION_TEXT_REPEATED,
    KEY_MISSING,
    KEY_NAMES_NO_OPTION,
    SINGLE_NEEDS_ONE_KEY,
    MULTIPLE_NEEDS_SEVERAL_KEYS,
    TRUE_FALSE_NEEDS_TWO_OPTIONS,
    /** The way of answering belongs to another type. */
    RESPONSE_OF_OTHER_TYPE,
    /** The stem has no place to write into. */
    BLANKS_MISSING,
    /** There are more or fewer answers than blanks in the stem. */
    BLANKS_MISCOUNTED,
    BLANK_WITHOUT_ANSWER,
    BLANK_ANSWER_TOO_LONG,
    TOO_FEW_STEPS,
    TOO_FEW_PROMPTS,
    TOO_MANY_PROMPTS,
    PROMPT_EMPTY,
    /** A prompt has no option, or one that does not exist. */
    PROMPT_WITHOUT_OPTION,
    RUBRIC_MISSING,
    CRITERION_EMPTY,
    CRITERION_TOO_LONG,
    CRITERION_WITHOUT_POINTS,
    PARTS_MISSING,
    TOO_MANY_PARTS,
    /** A case inside of a case. */
    PART_IS_CASE,
    PART_SHARE_INVALID,
    TAG_INVALID,
    TOO_MANY_TAGS,
    SUBJECT_INVALID,
    CITATION_TOO_LONG,
    EXPLANATION_TOO_LONG,
    /** Somebody else revised the question meanwhile. */
    REVISED_MEANWHILE,
    /** No such question, or not the curator's to change. */
    NOT_YOURS_TO_CHANGE,
    /** A retired question stays as it is. */
    RETIRED,
    /** The bank has a question with this stem (imports only). */
    STEM_IN_BANK
}
