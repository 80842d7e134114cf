package org.chizheng.profiles;

/** How a multiple-choice answer that is neither fully right nor wrong is scored; a wrong option always gives 0. */
public enum MultipleChoiceRule {
    /** Only the complete set of keys earns marks. */
    ALL_OR_NOTHING,
    /** An incomplete set without a wrong option earns half of the marks. */
    HALF_WHEN_INCOMPLETE,
    /** An incomplete set without a wrong option earns its share of the marks, rounded down to half marks. */
    SHARE_WHEN_INCOMPLETE
}
