package org.chizheng.sittings.page;

import java.net.URI;
import java.util.Map;
import org.chizheng.sittings.entering.EntryRefusal;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A refusal as Problem Details; the page knows it by its type and has its own words for it. */
class SittingProblem extends ErrorResponseException {

    private final HttpHeaders headers = new HttpHeaders();

    SittingProblem(HttpStatus status, String slug, String title, Map<String, ?> facts) {
        super(status, detail(status, slug, title, facts), null);
    }

    SittingProblem(HttpStatus status, String slug, String title) {
        this(status, slug, title, Map.of());
    }

    /** The same for a wrong ticket, somebody else's attempt and one that never was. */
    static SittingProblem unknownAttempt() {
        return new SittingProblem(HttpStatus.NOT_FOUND, "unknown-attempt", "No such attempt for this ticket");
    }

    static SittingProblem leaseLost() {
        return new SittingProblem(HttpStatus.CONFLICT, "lease-lost", "Another place writes this attempt");
    }

    static SittingProblem notUnderway() {
        return new SittingProblem(HttpStatus.CONFLICT, "not-underway", "The attempt has ended");
    }

    /** The exam may not be sat from there, or not with this browser. */
    static SittingProblem wrongPlace(EntryRefusal why) {
        return new SittingProblem(
                HttpStatus.FORBIDDEN, "wrong-place", "The exam may not be sat from here", Map.of("reason", why.name()));
    }

    static SittingProblem tooBusy() {
        SittingProblem problem = new SittingProblem(
                HttpStatus.SERVICE_UNAVAILABLE, "too-busy", "Too many answers are waiting; send them again");
        problem.headers.set(HttpHeaders.RETRY_AFTER, "2");
        return problem;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    private static ProblemDetail detail(HttpStatus status, String slug, String title, Map<String, ?> facts) {
        ProblemDetail detail = ProblemDetail.forStatus(status);
        detail.setType(URI.create("urn:chizheng:problem:" + slug));
        detail.setTitle(title);
        facts.forEach(detail::setProperty);
        return detail;
    }
}
