package org.chizheng.marking.essays;

import org.chizheng.exams.ExamId;

/** How far the marking of an exam is: of so many essays so many are marked. */
public record EssayProgress(ExamId exam, String examTitle, int marked, int all) {

    /** How many wait. */
    public int open() {
        return all - marked;
    }
}
