package org.chizheng.questionbank;

/** The author's estimate. */
public enum Difficulty {
    EASY,
    MEDIUM,
    HARD
}
