package org.chizheng.questionbank;

/** What makes a question worth a second look, although it may be stored and approved; see {@link QuestionChecklist}. */
public enum QuestionWarning {
    /** Every right option is clearly longer than every wrong one, which candidates know to look for. */
    KEY_LONGEST,
    /** An option such as 以上都对 speaks of the others, and says something else once they are shuffled. */
    CATCH_ALL_OPTION,
    /** The stem asks for what is not so, and the 不 is easily read over. */
    NEGATION_NOT_EMPHASISED,
    /** All options begin or end with the same words, which belong into the stem. */
    OPTIONS_REPEAT_WORDS,
    /** One option is several times as long as another. */
    OPTIONS_UNEVEN,
    /** The explanation names other letters as right than the key. */
    EXPLANATION_CONTRADICTS_KEY,
    /** Candidates learn nothing from their mistake. */
    EXPLANATION_MISSING,
    /** Nobody can check the key, nor find the question when the law changes. */
    CITATION_MISSING,
    /** 一律, 绝对 and the like stand in wrong options only, which gives them away. */
    ABSOLUTES_IN_DISTRACTORS,
    /** The stem has the words of a right option, and of no wrong one. */
    STEM_GIVES_KEY
}
