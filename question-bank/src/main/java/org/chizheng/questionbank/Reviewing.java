package org.chizheng.questionbank;

import java.util.Collection;
import java.util.Map;

/** Reviewers judge what others wrote. Whoever wrote any version of a question does not judge it. */
public interface Reviewing {

    /**
     * Approves questions in the version that the reviewer looked at.
     *
     * @param seen question and version
     */
    Moved approve(Curator by, Map<QuestionId, QuestionVersionId> seen);

    /** Sends a question back to its author; the words say why. */
    Moved reject(Curator by, QuestionId id, QuestionVersionId seen, String words);

    /** Takes approved questions out of the supply for the time being; the words say why. */
    Moved suspend(Curator by, Collection<QuestionId> ids, String words);

    /** Puts suspended questions back into the supply, but frozen ones; like an approval, not by who wrote them. */
    Moved resume(Curator by, Collection<QuestionId> ids);

    /** Takes questions out of use for good; papers that hold them keep them. The words say why. */
    Moved retire(Curator by, Collection<QuestionId> ids, String words);
}
