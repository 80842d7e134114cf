package org.chizheng.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Authors and reviewers talk about a version. What was said stays as it was said. */
public interface Commenting {

    /** Longest comment, in characters. */
    int LONGEST = StoredRemark.LONGEST;

    /** What became of a comment. */
    sealed interface Commented {

        /** It stands below the version. */
        record Said(Remark remark) implements Commented {}

        /** It does not; nothing was stored. */
        record Refused(Why why) implements Commented {}

        /** Why a comment was refused. */
        enum Why {
            /** No such question or version, or outside of what the curator sees. */
            NOT_FOUND,
            WORDS_MISSING,
            TOO_LONG
        }
    }

    /**
     * Says something about a version of a question that an author or reviewer sees; also from below, so that a county
     * can talk about what it has from its province.
     *
     * @param words plain text
     */
    Commented comment(Curator by, QuestionId id, QuestionVersionId version, String words);

    /** What was said about all versions of a question, oldest first; empty if out of scope. */
    List<Remark> thread(Curator by, QuestionId id);

    /** How many comments each of the questions has; those without any, or out of scope, are left out. */
    Map<QuestionId, Integer> counts(Curator by, Collection<QuestionId> ids);
}
