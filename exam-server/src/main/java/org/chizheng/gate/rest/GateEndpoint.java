package org.chizheng.gate.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.UUID;
import org.chizheng.gate.Act;
import org.chizheng.gate.Answer;
import org.chizheng.gate.Asker;
import org.chizheng.gate.DecisionId;
import org.chizheng.gate.EnforcementRecords;
import org.chizheng.gate.EnforcementRecords.Recording;
import org.chizheng.gate.Gate;
import org.chizheng.officers.ApiClient;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where other systems ask before they record a person as an enforcement actor. */
@RestController
@RequestMapping("/api/v1")
@Tag(name = "gate", description = "May these people be recorded as actors of this act?")
class GateEndpoint {

    private final Gate gate;
    private final EnforcementRecords records;
    private final Clock clock;

    GateEndpoint(Gate gate, EnforcementRecords records, Clock clock) {
        this.gate = gate;
        this.records = records;
        this.clock = clock;
    }

    @PostMapping("/gate/decisions")
    @Operation(summary = "Ask the gate; BLOCK is an answer, not an error")
    ResponseEntity<?> decide(
            @AuthenticationPrincipal ApiClient client, @RequestBody ActRequest body, HttpServletRequest request) {
        Asker asker = Asker.deciding(client);
        Act act = ActReading.read(body, clock.instant());
        GateTexts texts = GateProblems.texts(request);
        return switch (gate.decide(asker, requestId(body), act)) {
            case Answer.Decision decision -> ResponseEntity.ok(DecisionBody.of(decision, texts));
            case Answer.Unavailable unavailable -> problem(GateProblems.unavailable(unavailable, texts));
        };
    }

    @GetMapping("/gate/decisions/{id}")
    @Operation(summary = "Read a decision again")
    ResponseEntity<DecisionBody> decision(
            @AuthenticationPrincipal ApiClient client, @PathVariable long id, HttpServletRequest request) {
        return ResponseEntity.of(gate.find(Asker.deciding(client), new DecisionId(id))
                .map(decision -> DecisionBody.of(decision, GateProblems.texts(request))));
    }

    @PostMapping("/enforcement-records")
    @Operation(summary = "Record the actors of an act; only if the gate, asked in the same transaction, allows it")
    ResponseEntity<?> record(
            @AuthenticationPrincipal ApiClient client, @RequestBody ActRequest body, HttpServletRequest request) {
        Asker asker = Asker.recording(client);
        Act act = ActReading.read(body, clock.instant());
        GateTexts texts = GateProblems.texts(request);
        return switch (records.record(asker, requestId(body), act)) {
            case Recording.Recorded recorded -> {
                HttpStatus status = recorded.flagged() ? HttpStatus.ACCEPTED : HttpStatus.CREATED;
                DecisionBody decision = DecisionBody.of(recorded.answer(), texts);
                yield ResponseEntity.status(status)
                        .body(new RecordBody(recorded.id().value(), recorded.flagged(), decision));
            }
            case Recording.Refused refused ->
                switch (refused.answer()) {
                    case Answer.Decision decision -> problem(GateProblems.blocked(decision, texts));
                    case Answer.Unavailable unavailable -> problem(GateProblems.unavailable(unavailable, texts));
                };
        };
    }

    private static ResponseEntity<ProblemDetail> problem(ProblemDetail problem) {
        return ResponseEntity.of(problem).build();
    }

    private static String requestId(ActRequest body) {
        @Nullable String given = body.requestId();
        return given == null || given.isBlank() ? UUID.randomUUID().toString() : given.strip();
    }
}
