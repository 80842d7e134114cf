package org.chizheng.questionbank;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The bank for reading. What lies outside of a curator's scope is absent, never an error. */
public interface QuestionBank {

    /**
     * A part of a longer list.
     *
     * @param total length of the whole list
     */
    record Page(List<Question> questions, long total) {}

    /** One question. */
    Optional<Question> find(Curator by, QuestionId id);

    /** Several questions in the order asked for; those out of scope are left out. */
    List<Question> find(Curator by, Collection<QuestionId> ids);

    /** All versions of a question, latest first; empty if out of scope. */
    List<QuestionVersion> versions(Curator by, QuestionId id);

    /** What was said with the steps of a question, latest first, without comments; empty if out of scope. */
    List<Remark> remarks(Curator by, QuestionId id);

    /** Questions that wait for a review by an organisation at the curator's path, longest waiting first. */
    Page awaitingReview(Curator by, int offset, int limit);

    /** The curator's own questions in a state, latest first. */
    Page own(Curator by, QuestionState state, int offset, int limit);

    /** Those of the questions that the curator wrote or confirmed and which somebody else has to judge. */
    Set<QuestionId> writtenBy(Curator by, Collection<QuestionId> ids);
}
