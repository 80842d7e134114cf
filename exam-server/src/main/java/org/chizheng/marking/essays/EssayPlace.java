package org.chizheng.marking.essays;

import org.chizheng.exams.FrozenPaper;
import org.chizheng.questionbank.QuestionVersionId;

/**
 * A question that is answered by essay, across the papers of an exam.
 *
 * @param part of a case the number of its part, from 1; 0 where the question stands by itself
 */
public record EssayPlace(QuestionVersionId version, int part) {

    static EssayPlace of(FrozenPaper.Item item) {
        Integer part = item.part();
        return new EssayPlace(item.version(), part == null ? 0 : part);
    }
}
