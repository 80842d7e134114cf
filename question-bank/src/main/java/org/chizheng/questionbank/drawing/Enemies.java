package org.chizheng.questionbank.drawing;

import java.util.List;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionId;

/**
 * Questions that never come together on one paper, because one gives the other away or both ask for the same. Authors
 * keep them; a pair holds in both directions and for all versions.
 */
public interface Enemies {

    /** What came of a wish. */
    enum Outcome {
        DONE,
        /** It was so before. */
        NOTHING_NEW,
        /** A question is no enemy of its own. */
        SAME_QUESTION,
        /** One of them is not there, or the curator keeps neither. */
        OUT_OF_SCOPE
    }

    /** The enemies of a question that the curator may see, lowest number first; empty if it is out of scope. */
    List<Question> of(Curator by, QuestionId question);

    /**
     * Makes enemies of two questions, of which the curator has to keep one and see the other.
     *
     * @throws SecurityException if the curator is no author
     */
    Outcome oppose(Curator by, QuestionId one, QuestionId other);

    /**
     * Lets two questions come together again; as above.
     *
     * @throws SecurityException if the curator is no author
     */
    Outcome reconcile(Curator by, QuestionId one, QuestionId other);
}
