package org.chizheng.questionbank.drawing;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What keeps questions out of the cells of a blueprint.
 *
 * @param questions fixed ones, their enemies, and those that rest
 * @param exams a question that was on so many is out; null for no limit
 * @param papers a question that was on so many is out; null for no limit
 */
record Barred(
        Set<Long> questions,
        @Nullable Integer exams,
        @Nullable Integer papers) {

    static final Barred NOTHING = new Barred(Set.of(), null, null);

    boolean bars(long question, Past past) {
        return exams != null && past.exams() >= exams
                || papers != null && past.papers() >= papers
                || questions.contains(question);
    }
}
