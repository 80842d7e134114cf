package org.chizheng.questionbank;

import java.util.List;
import java.util.Map;

/**
 * Questions whose cited article was amended are out of use until an author has looked at them: a further version goes
 * through the life cycle as any other; a confirmed one is in review again, to be approved by somebody else.
 */
public interface Freezing {

    /** A question that waits for an author, with every amended article that it cites. */
    record Frozen(Question question, List<Freeze> grounds) {

        /** Copies the list. */
        public Frozen {
            grounds = List.copyOf(grounds);
        }
    }

    /** A part of a longer list; the total counts questions. */
    record Page(List<Frozen> questions, long total) {}

    /** What a frozen question is told: the facts, and the words of the remark. */
    record Ground(Freeze freeze, String words) {}

    /**
     * Freezes approved questions of every organisation, because a law is the same for all of them. Runs within the
     * transaction of the import.
     *
     * @param by who imported the amendment; needs no authority over the questions
     * @return those that were approved until now
     */
    List<QuestionId> freeze(Curator by, String law, Map<QuestionId, List<Ground>> grounds);

    /** Questions of the curator's organisation and those below that wait for an author, longest waiting first. */
    Page waiting(Curator by, int offset, int limit);

    /**
     * An author finds a question still right; it is in review from then on.
     *
     * @param seen the version that the author looked at
     * @param words why it is still right
     */
    Moved confirm(Curator by, QuestionId id, QuestionVersionId seen, String words);
}
