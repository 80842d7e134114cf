package org.chizheng.supervision;

import java.util.List;
import java.util.Optional;
import org.chizheng.officers.Caller;

/**
 * Supervision opinions, from issue to closure. Methods with an id throw {@link java.util.NoSuchElementException} for one
 * that the caller may not see.
 */
public interface Opinions {

    /** Opinions to the caller's organisation and those below, latest first. */
    List<Opinion> visibleTo(Caller caller);

    /** One opinion that the caller may see. */
    Optional<Opinion> find(Caller caller, OpinionId id);

    /**
     * A supervisor issues an opinion to an organisation below.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it lies beside or above
     */
    OpinionOutcome issue(Caller caller, NewOpinion opinion);

    /** The organisation's coordinator says what was done. */
    OpinionOutcome answer(Caller caller, OpinionId id, String text);

    /** A supervisor is not satisfied with the answer. */
    OpinionOutcome sendBack(Caller caller, OpinionId id, String text);

    /** A supervisor is satisfied. */
    OpinionOutcome close(Caller caller, OpinionId id, String text);
}
