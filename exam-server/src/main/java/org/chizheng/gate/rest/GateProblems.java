package org.chizheng.gate.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.chizheng.gate.Answer;
import org.chizheng.gate.RequestIdReused;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import tools.jackson.core.JacksonException;

/** The gate's refusals as Problem Details (RFC 9457). */
@RestControllerAdvice(basePackageClasses = GateProblems.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class GateProblems {

    /** The actors must not be recorded. */
    static ProblemDetail blocked(Answer.Decision decision, GateTexts texts) {
        ProblemDetail problem = problem(HttpStatus.CONFLICT, "gate-blocked", texts);
        problem.setProperty("decision", decision.id().value());
        problem.setProperty("outcome", decision.outcome());
        problem.setProperty("reasons", ReasonBody.of(decision.findings(), texts));
        problem.setProperty("receipt", decision.receipt());
        return problem;
    }

    /** The gate could not decide: as good as a refusal, to be asked again. */
    static ProblemDetail unavailable(Answer answer, GateTexts texts) {
        ProblemDetail problem = problem(HttpStatus.SERVICE_UNAVAILABLE, "gate-unavailable", texts);
        problem.setProperty("outcome", answer.outcome());
        problem.setProperty("reasons", ReasonBody.of(answer.findings(), texts));
        return problem;
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(InvalidAct invalid, HttpServletRequest request) {
        GateTexts texts = texts(request);
        List<Map<String, String>> errors =
                invalid.faults().stream().map(fault -> error(fault, texts)).toList();
        return answer(withErrors(errors, texts));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(HttpMessageNotReadableException unreadable, HttpServletRequest request) {
        GateTexts texts = texts(request);
        String field = unreadable.getCause() instanceof JacksonException json ? path(json) : "";
        return answer(withErrors(List.of(error(new FieldFault(field, FieldFault.Kind.MALFORMED), texts)), texts));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> on(RequestIdReused reused, HttpServletRequest request) {
        return answer(problem(HttpStatus.CONFLICT, "request-id-reused", texts(request)));
    }

    static GateTexts texts(HttpServletRequest request) {
        return GateTexts.preferredBy(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    private static ProblemDetail withErrors(List<Map<String, String>> errors, GateTexts texts) {
        ProblemDetail problem = problem(HttpStatus.BAD_REQUEST, "invalid-act", texts);
        problem.setProperty("errors", errors);
        return problem;
    }

    private static Map<String, String> error(FieldFault fault, GateTexts texts) {
        return Map.of("field", fault.field(), "code", fault.kind().name(), "message", texts.of(fault.kind()));
    }

    private static ProblemDetail problem(HttpStatus status, String slug, GateTexts texts) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        problem.setType(URI.create("urn:chizheng:problem:" + slug));
        problem.setTitle(texts.title(slug));
        return problem;
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }

    private static String path(JacksonException json) {
        return json.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? "[" + step.getIndex() + "]" : "." + step.getPropertyName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
