package org.chizheng.review;

import java.util.List;
import java.util.Optional;
import org.chizheng.officers.Caller;

/** Reads reviews: officers their own; coordinators, issuers and supervisors those of their organisation and below. */
public interface AnnualReviews {

    /** A part of the reviews, newest year first, then by deadline. */
    List<AnnualReview> page(Caller caller, ReviewFilter filter, int offset, int limit);

    /** How many reviews the filter finds. */
    int count(Caller caller, ReviewFilter filter);

    /** The caller's own, newest first. */
    List<AnnualReview> own(Caller caller);

    /** One review that the caller may see. */
    Optional<AnnualReview> find(Caller caller, ReviewId id);

    /** What was done in it, first step first; empty if the caller may not see it. */
    List<ReviewStep> steps(Caller caller, ReviewId id);

    /** What it rests on: frozen after a pass, else as it stands now; empty if the caller may not see it. */
    Optional<ReviewEvidence> evidence(Caller caller, ReviewId id);
}
