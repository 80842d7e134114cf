package org.chizheng.questionbank.transfer;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;

/** What a writer writes: questions that are fetched from the bank part by part. */
public interface Outflow {

    /** The format that is asked for. */
    Format format();

    /** What people call the subjects, by code. */
    Map<String, String> names();

    /** Goes through all questions in their order; may be called more than once. */
    void each(Consumer<Question> taker);

    /** Questions that show how the format is filled in, and are none of the bank; mostly there are none. */
    default List<QuestionContent> examples() {
        return List.of();
    }

    /** Notes that the last question given out was written. */
    void written();

    /** Notes that a question was not written, or not whole. */
    void omitted(Question question, Omission.Why why);
}
