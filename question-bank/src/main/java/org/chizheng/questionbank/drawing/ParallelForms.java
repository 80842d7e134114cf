package org.chizheng.questionbank.drawing;

import java.util.List;

/**
 * Papers of equal expected difficulty.
 *
 * @param forms in no order
 * @param tolerance how far expected scores may lie apart, in marks
 */
public record ParallelForms(List<Form> forms, double tolerance) {

    /** How far expected scores may lie apart: half of the smallest step in which papers of a hundred marks are scored. */
    public static final double TOLERATED_SHARE = 0.0025;

    /** One of the papers. */
    public interface Form {

        /** What candidates are expected to earn on the average, in marks. */
        double expectedScore();

        /** The paper for one candidate: the same questions at the same places, options in an order of the seed. */
        DrawnPaper paper(long seed);
    }

    /** Copies the forms. */
    public ParallelForms {
        forms = List.copyOf(forms);
    }

    /** How far the expected scores lie apart, in marks. */
    public double spread() {
        return forms.stream().mapToDouble(Form::expectedScore).max().orElse(0)
                - forms.stream().mapToDouble(Form::expectedScore).min().orElse(0);
    }

    /** Whether they lie close enough together. */
    public boolean areParallel() {
        return spread() <= tolerance;
    }
}
