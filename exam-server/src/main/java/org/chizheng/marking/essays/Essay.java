package org.chizheng.marking.essays;

import java.math.BigDecimal;
import java.util.Objects;
import org.chizheng.exams.ExamId;
import org.chizheng.sittings.AttemptId;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code essay}.
 *
 * @param revision how often it was marked
 * @param mark null while it waits
 */
record Essay(
        EssayId id,
        ExamId exam,
        AttemptId attempt,
        int item,
        EssayPlace place,
        BigDecimal marks,
        int revision,
        @Nullable EssayMark mark) {

    /** The mark of one that has one. */
    EssayMark given() {
        return Objects.requireNonNull(mark, "only marked essays have a mark");
    }

    Essay with(EssayMark newer) {
        return new Essay(id, exam, attempt, item, place, marks, revision + 1, newer);
    }
}
