package org.chizheng.questionbank.usage;

/**
 * How a question was answered by some candidates. Every paper that was handed in counts, so that no answer is a wrong
 * answer.
 *
 * @param answers how many
 * @param right how many of them earned all marks
 * @param rest sum of the shares of marks, 0 to 1 each, that these candidates earned on the rest of their papers
 * @param restSquares sum of the squares of those shares
 * @param restOfRight sum of those shares over the right answers only
 */
public record Answered(long answers, long right, double rest, double restSquares, double restOfRight) {

    /** Not answered yet. */
    public static final Answered NEVER = new Answered(0, 0, 0, 0, 0);

    private static final double ROUNDING = 1e-9;

    /**
     * One answer.
     *
     * @param rest share of marks earned on the rest of the paper, 0 to 1
     */
    public static Answered once(boolean right, double rest) {
        return new Answered(1, right ? 1 : 0, rest, rest * rest, right ? rest : 0);
    }

    /** Both together. */
    public Answered plus(Answered other) {
        return new Answered(
                answers + other.answers,
                right + other.right,
                rest + other.rest,
                restSquares + other.restSquares,
                restOfRight + other.restOfRight);
    }

    /**
     * Facility (难度系数): the share of right answers.
     *
     * @return from 0 to 1; not a number where nobody answered
     */
    public double facility() {
        return answers == 0 ? Double.NaN : (double) right / answers;
    }

    /**
     * Discrimination (区分度): how well a right answer goes with marks earned on the rest of the paper (point-biserial
     * correlation).
     *
     * @return from -1 to 1; not a number where all were right, all wrong, or all equally good
     */
    public double discrimination() {
        double spread = answers * restSquares - rest * rest;
        double outcomes = (double) right * (answers - right);
        return spread <= ROUNDING || outcomes == 0
                ? Double.NaN
                : (answers * restOfRight - right * rest) / Math.sqrt(outcomes * spread);
    }
}
