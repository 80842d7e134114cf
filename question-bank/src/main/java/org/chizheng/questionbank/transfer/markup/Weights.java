package org.chizheng.questionbank.transfer.markup;

/** Whether the parts of the mark that options are worth say more than which of them are right. */
public final class Weights {

    private static final double ROUNDING = 0.01;

    private double least = Double.POSITIVE_INFINITY;
    private double most = Double.NEGATIVE_INFINITY;

    /** Takes the percentage of the next option. */
    public void add(boolean right, double percent) {
        if (right) {
            least = Math.min(least, percent);
            most = Math.max(most, percent);
        }
    }

    /** Whether some right options are worth more than others; in the bank they are not. */
    public boolean partial() {
        return most - least > ROUNDING;
    }
}
