package org.chizheng.marking.essays;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

/**
 * What people gave for an essay.
 *
 * @param points by line of the rubric
 * @param words for the candidate, plain text; empty if none
 * @param earned of the question's marks
 * @param by name of the marker; candidates never see it
 */
public record EssayMark(List<BigDecimal> points, String words, BigDecimal earned, String by, Instant at) {

    /** Longest words, in characters. */
    public static final int LONGEST_WORDS = 1_000;

    /** Copies the points. */
    public EssayMark {
        points = List.copyOf(points);
    }

    /** The same without who gave it, for the candidate. */
    public EssayMark unsigned() {
        return new EssayMark(points, words, earned, "", at);
    }
}
