package org.chizheng.questionbank.transfer;

import java.util.Map;
import java.util.function.Consumer;
import org.chizheng.questionbank.Question;

/** What a writer writes: questions that are fetched from the bank part by part. */
public interface Outflow {

    /** The format that is asked for. */
    Format format();

    /** What people call the subjects, by code. */
    Map<String, String> names();

    /** Goes through all questions in their order; may be called more than once. */
    void each(Consumer<Question> taker);

    /** Notes that the last question given out was written. */
    void written();

    /** Notes that a question was not written, or not whole. */
    void omitted(Question question, Omission.Why why);
}
