package org.chizheng.questionbank;

/** What kind of answer a question asks for. */
public enum QuestionType {
    /** 单选. */
    SINGLE,
    /** 多选. */
    MULTIPLE,
    /** 判断. */
    TRUE_FALSE
}
