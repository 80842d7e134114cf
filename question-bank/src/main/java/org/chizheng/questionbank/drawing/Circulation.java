package org.chizheng.questionbank.drawing;

/**
 * How many papers are drawn for one exam.
 *
 * @param papers one for each attempt of each candidate, at least 1
 * @param forms how many different ones are dealt out; 0 where every paper is one of its own
 */
public record Circulation(int papers, int forms) {

    /** A single paper. */
    public static final Circulation ONE = new Circulation(1, 0);

    /** Checks the numbers. */
    public Circulation {
        if (papers < 1 || forms < 0) {
            throw new IllegalArgumentException("papers must be at least 1 and forms 0 or more");
        }
    }

    /** Whether papers are dealt out of a few forms. */
    public boolean isDealt() {
        return forms > 0;
    }
}
