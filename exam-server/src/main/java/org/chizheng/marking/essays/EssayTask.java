package org.chizheng.marking.essays;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.chizheng.questionbank.response.Criterion;
import org.jspecify.annotations.Nullable;

/**
 * One question of an exam with its essays, in an order of chance that stays.
 *
 * @param material sanitised HTML of the case, null where the question stands by itself
 * @param stem sanitised HTML
 * @param explanation sanitised HTML for the marker, null if none
 * @param essays all that are not blank
 * @param waiting those of them that are not marked
 */
public record EssayTask(
        EssayPlace place,
        BigDecimal marks,
        @Nullable String material,
        String stem,
        @Nullable String explanation,
        List<Criterion> rubric,
        List<EssayId> essays,
        Set<EssayId> waiting) {

    /** Copies the lists. */
    public EssayTask {
        rubric = List.copyOf(rubric);
        essays = List.copyOf(essays);
        waiting = Set.copyOf(waiting);
    }

    /** Whether points are one number a line, from 0 to what the line is worth, in half steps or all of it. */
    public boolean allows(List<BigDecimal> points) {
        return RubricRule.allows(rubric, points);
    }

    /** What allowed points earn of the marks. */
    public BigDecimal earned(List<BigDecimal> points) {
        return RubricRule.earned(marks, rubric, points);
    }

    /** How many wait. */
    public int open() {
        return waiting.size();
    }

    /** How many are marked. */
    public int marked() {
        return essays.size() - waiting.size();
    }
}
