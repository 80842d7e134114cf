package org.chizheng.questionbank.drawing;

/**
 * How a question was used so far.
 *
 * @param exams published exams that have it
 * @param papers papers that it is on, over all exams
 * @param answers how often it was answered
 * @param right how many of these answers were right
 */
record Past(long exams, long papers, long answers, long right) {

    static final Past NEVER = new Past(0, 0, 0, 0);

    static Past of(long exams, long papers, long answers, long right) {
        return exams == 0 && papers == 0 && answers == 0 ? NEVER : new Past(exams, papers, answers, right);
    }
}
