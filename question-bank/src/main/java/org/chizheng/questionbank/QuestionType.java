package org.chizheng.questionbank;

/** What kind of answer a question asks for. */
public enum QuestionType {
    /** 单选. */
    SINGLE,
    /** 多选. */
    MULTIPLE,
    /** 判断. */
    TRUE_FALSE,
    /** 填空. */
    BLANKS,
    /** 排序. */
    ORDERING,
    /** 匹配. */
    MATCHING,
    /** 简答, marked by people. */
    ESSAY,
    /** 案例分析: a material with questions of the other types. */
    CASE;

    /** Whether it is answered by picking from options of which some are right. */
    public boolean isChoice() {
        return this == SINGLE || this == MULTIPLE || this == TRUE_FALSE;
    }
}
