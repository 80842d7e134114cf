package org.chizheng.questionbank.statutes;

/**
 * Something found in a file with a law.
 *
 * @param line line of the file, from 1; 0 if the file as a whole is meant
 * @param excerpt what stands there or what is missing, shortened
 */
public record StatuteFinding(int line, StatuteProblem problem, String excerpt) {

    private static final int EXCERPT = 60;

    /** Shortens the excerpt, never within a character. */
    public StatuteFinding {
        String start = excerpt.length() > 4 * EXCERPT ? excerpt.substring(0, 4 * EXCERPT) : excerpt;
        start = start.strip().replaceAll("\\s+", " ");
        if (start.codePointCount(0, start.length()) > EXCERPT) {
            start = start.substring(0, start.offsetByCodePoints(0, EXCERPT)) + "…";
        }
        excerpt = start;
    }

    static StatuteFinding ofFile(StatuteProblem problem, String excerpt) {
        return new StatuteFinding(0, problem, excerpt);
    }
}
