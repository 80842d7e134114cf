package org.chizheng.review;

import java.util.List;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Service;

@Service
class ReviewReading implements AnnualReviews {

    private static final Role[] READERS = {Role.COORDINATOR, Role.ISSUER, Role.SUPERVISOR};

    private final ReviewTable reviews;
    private final EvidenceTaking evidence;

    ReviewReading(ReviewTable reviews, EvidenceTaking evidence) {
        this.reviews = reviews;
        this.evidence = evidence;
    }

    @Override
    public List<AnnualReview> page(Caller caller, ReviewFilter filter, int offset, int limit) {
        caller.require(READERS);
        return reviews.page(caller.path(), filter, offset, limit);
    }

    @Override
    public int count(Caller caller, ReviewFilter filter) {
        caller.require(READERS);
        return reviews.count(caller.path(), filter);
    }

    @Override
    public List<AnnualReview> own(Caller caller) {
        return caller.asOfficer().map(reviews::of).orElse(List.of());
    }

    @Override
    public Optional<AnnualReview> find(Caller caller, ReviewId id) {
        return reviews.find(id).filter(review -> sees(caller, review));
    }

    @Override
    public List<ReviewStep> steps(Caller caller, ReviewId id) {
        return find(caller, id).map(review -> reviews.steps(review.id())).orElse(List.of());
    }

    @Override
    public Optional<ReviewEvidence> evidence(Caller caller, ReviewId id) {
        return find(caller, id)
                .map(review ->
                        reviews.frozenEvidence(id).map(EvidenceTaking::read).orElseGet(() -> evidence.of(review)));
    }

    private static boolean sees(Caller caller, AnnualReview review) {
        return caller.asOfficer().filter(review.officer()::equals).isPresent()
                || caller.is(READERS) && caller.sees(review.organisationPath());
    }
}
