package org.chizheng.questionbank.drawing;

import java.util.List;
import org.chizheng.questionbank.Difficulty;

/** How many marks candidates are expected to earn. */
final class ExpectedScore {

    /** From so many answers on the share of right ones is trusted: its standard error is below 0.1 by then. */
    static final long ENOUGH_ANSWERS = 30;

    /** Facilities in the middle of what item writers call easy (above 0.7), medium, and hard (below 0.5). */
    static final double EASY = 0.8;

    static final double MEDIUM = 0.6;
    static final double HARD = 0.4;

    private ExpectedScore() {}

    /** The share of candidates who answer a question right: as observed, or else as its author estimates. */
    static double facility(SupplyRow row) {
        Past past = row.past();
        return past.answers() >= ENOUGH_ANSWERS
                ? (double) past.right() / past.answers()
                : stated(row.trait().difficulty());
    }

    private static double stated(Difficulty difficulty) {
        return switch (difficulty) {
            case EASY -> EASY;
            case MEDIUM -> MEDIUM;
            case HARD -> HARD;
        };
    }

    /** Of a whole paper, in marks. */
    static double of(List<Chosen> paper) {
        return paper.stream()
                .mapToDouble(chosen -> chosen.marks().doubleValue() * facility(chosen.row()))
                .sum();
    }
}
