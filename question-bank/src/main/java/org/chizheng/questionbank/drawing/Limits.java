package org.chizheng.questionbank.drawing;

import org.jspecify.annotations.Nullable;

/**
 * How much a question may have been seen and still be drawn.
 *
 * @param mostExams a question that was on so many published exams is not drawn any more; null for no limit
 * @param mostPapers no question is on more papers than these, the ones being drawn included; null for no limit
 * @param rest for how many exams after its last use a question rests; 0 for none
 */
public record Limits(@Nullable Integer mostExams, @Nullable Integer mostPapers, int rest) {

    /** Everything may be drawn. */
    public static final Limits NONE = new Limits(null, null, 0);
}
