package org.chizheng.questionbank.usage;

import java.util.Collection;
import java.util.Map;
import org.chizheng.questionbank.QuestionId;

/** The use of questions, for reading; tells nothing of their content, whoever asks. */
public interface Usages {

    /** The use of each of the questions; {@link Usage#NEVER} for those that were never used. */
    Map<QuestionId, Usage> of(Collection<QuestionId> questions);
}
