package org.chizheng.questionbank;

import java.util.Collection;

/** Authors write and revise questions and hand them in for review. */
public interface Writing {

    /** Writes a new question, as a draft of the author's organisation. */
    Written write(Curator by, QuestionContent content);

    /**
     * Writes a further version, which is a draft again. Equal content makes no version.
     *
     * @param seen the version that the author started from
     */
    Written revise(Curator by, QuestionId id, QuestionVersionId seen, QuestionContent content);

    /** Hands drafts in for review. */
    Moved submit(Curator by, Collection<QuestionId> ids);

    /** Takes questions back that nobody has judged yet. */
    Moved withdraw(Curator by, Collection<QuestionId> ids);
}
