package org.chizheng.security;

import org.chizheng.officers.ApiClient;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Endpoints at the places where other rooms have theirs. */
@TestComponent
@RestController
class ProbeEndpoints {

    @PostMapping("/api/v1/gate/probe")
    String gate(@AuthenticationPrincipal ApiClient client) {
        client.require(ApiClient.GATE_DECIDE);
        return client.name() + " " + client.path().value();
    }

    @GetMapping("/api/v1/verification/probe")
    String verification() {
        return "public";
    }

    @GetMapping("/api/v1/attempts/probe")
    String attempt() {
        throw new ResponseStatusException(HttpStatus.UNAUTHORIZED);
    }
}
