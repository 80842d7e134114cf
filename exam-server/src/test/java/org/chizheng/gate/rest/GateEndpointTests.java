package org.chizheng.gate.rest;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.chizheng.gate.Act;
import org.chizheng.gate.Answer;
import org.chizheng.gate.Asker;
import org.chizheng.gate.DecisionId;
import org.chizheng.gate.EnforcementRecords;
import org.chizheng.gate.Finding;
import org.chizheng.gate.Gate;
import org.chizheng.gate.Outcome;
import org.chizheng.gate.Reason;
import org.chizheng.gate.Receipt;
import org.chizheng.gate.RecordId;
import org.chizheng.officers.ApiClient;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.method.annotation.AuthenticationPrincipalArgumentResolver;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** What other systems get to see; the gate behind it says whatever the test wants. */
class GateEndpointTests {

    private static final Instant NOW = Instant.parse("2026-06-01T02:00:00Z");
    private static final String GOOD = """
            {"requestId": "r-1", "actNumber": "(2026)第1号", "type": "PENALTY", "step": "DECISION",
             "actTime": "2026-06-01T09:30:00+08:00", "unit": "11411221mb0000007a", "region": "411221",
             "powerItem": "P-001", "domain": "URBAN_MANAGEMENT",
             "participants": [{"certificate": "41000101", "certificateShown": true},
                              {"idNumber": "41010119900102123x", "role": "ENFORCER"}],
             "recused": [{"certificate": "41000109"}],
             "exceptionBasis": {"law": "中华人民共和国海关法", "article": "第六条"}}
            """;

    private Answer answer = decision(Outcome.ALLOW);
    private Act asked;
    private Asker asker;
    private String requestId;

    private final Gate gate = new Gate() {
        @Override
        public Answer decide(Asker who, String id, Act act) {
            asker = who;
            requestId = id;
            asked = act;
            return answer;
        }

        @Override
        public Optional<Answer.Decision> find(Asker who, DecisionId id) {
            return answer instanceof Answer.Decision decision && id.value() == 42
                    ? Optional.of(decision)
                    : Optional.empty();
        }
    };

    private final EnforcementRecords records =
            (who, id, act) -> answer instanceof Answer.Decision decision && decision.outcome() != Outcome.BLOCK
                    ? new EnforcementRecords.Recording.Recorded(
                            new RecordId(42), !decision.outcome().allows(), decision)
                    : new EnforcementRecords.Recording.Refused(answer);

    private final MockMvc http = MockMvcBuilders.standaloneSetup(
                    new GateEndpoint(gate, records, Clock.fixed(NOW, ZoneOffset.UTC)))
            .setControllerAdvice(new GateProblems())
            .setCustomArgumentResolvers(new AuthenticationPrincipalArgumentResolver())
            .build();

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void answersWithReasonsAndReceipt() throws Exception {
        answer = decision(
                Outcome.BLOCK,
                new Finding(Reason.NOT_ENOUGH_QUALIFIED, null, Finding.Weight.BLOCKS),
                new Finding(Reason.EXPIRED, 1, Finding.Weight.BLOCKS));
        ask(GOOD)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.decision").value(42))
                .andExpect(jsonPath("$.outcome").value("BLOCK"))
                .andExpect(jsonPath("$.reasons[*].code", contains("NOT_ENOUGH_QUALIFIED", "EXPIRED")))
                .andExpect(jsonPath("$.reasons[1].participant").value(1))
                .andExpect(jsonPath("$.reasons[1].text").value("行为发生时证件已过有效期"))
                .andExpect(jsonPath("$.receipt.number").value("ZR20260601-00000042"))
                .andExpect(jsonPath("$.receipt.inputHash").value("in"))
                .andExpect(jsonPath("$.receipt.chainHash").value("chain"))
                .andExpect(jsonPath("$.receipt.decidedAt").value("2026-06-01T02:00:00Z"));
    }

    @Test
    void readsTheWholeAct() throws Exception {
        ask(GOOD).andExpect(status().isOk());
        Assertions.assertThat(requestId).isEqualTo("r-1");
        Assertions.assertThat(asker).isEqualTo(new Asker("api:case-system", new OrganisationPath("/1/2/")));
        Assertions.assertThat(asked.unit()).isEqualTo("11411221MB0000007A");
        Assertions.assertThat(asked.actTime()).isEqualTo(Instant.parse("2026-06-01T01:30:00Z"));
        Assertions.assertThat(asked.participants().get(1).person().idNumber()).isEqualTo("41010119900102123X");
        Assertions.assertThat(asked.participants().get(1).certificateShown()).isNull();
        Assertions.assertThat(asked.recused()).hasSize(1);
    }

    @Test
    void speaksEnglishToWhoAsksForIt() throws Exception {
        answer = decision(Outcome.BLOCK, new Finding(Reason.EXPIRED, 0, Finding.Weight.BLOCKS));
        signIn(ApiClient.GATE_DECIDE);
        http.perform(post("/api/v1/gate/decisions")
                        .header("Accept-Language", "en-GB,en;q=0.8")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(GOOD))
                .andExpect(jsonPath("$.reasons[0].text", startsWith("The certificate had expired")));
    }

    @Test
    void namesEveryFieldThatIsWrong() throws Exception {
        ask("""
                        {"type": "PARKING", "actTime": "yesterday", "unit": "1", "region": "411221", "powerItem": " ",
                         "recussed": [], "participants": [{"role": "BOSS", "idNumber": "123"}, {}]}
                        """)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:chizheng:problem:invalid-act"))
                .andExpect(jsonPath(
                        "$.errors[*].field",
                        containsInAnyOrder(
                                "actNumber",
                                "type",
                                "actTime",
                                "unit",
                                "powerItem",
                                "recussed",
                                "participants[0].role",
                                "participants[0].idNumber",
                                "participants[1].certificate")));
        Assertions.assertThat(asked).isNull();
    }

    @Test
    void refusesTheFutureAndWhatIsNoJson() throws Exception {
        ask(GOOD.replace("2026-06-01T09:30", "2026-06-02T09:30"))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("actTime"))
                .andExpect(jsonPath("$.errors[0].code").value("IN_THE_FUTURE"));
        ask(GOOD.replace("true", "\"maybe\""))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].field").value("participants[0].certificateShown"));
        ask("{").andExpect(status().isBadRequest());
        Assertions.assertThat(asked).isNull();
    }

    @Test
    void aKeyWithoutTheScopeAsksNothing() {
        signIn(ApiClient.RECORDS_WRITE);
        Assertions.assertThatThrownBy(() -> http.perform(post("/api/v1/gate/decisions")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(GOOD)))
                .hasRootCauseInstanceOf(AccessDeniedException.class);
        Assertions.assertThat(asked).isNull();
    }

    @Test
    void aGateThatCannotDecideIsNoAllowance() throws Exception {
        answer = new Answer.Unavailable();
        ask(GOOD)
                .andExpect(status().isServiceUnavailable())
                .andExpect(jsonPath("$.type").value("urn:chizheng:problem:gate-unavailable"))
                .andExpect(jsonPath("$.outcome").value("BLOCK"))
                .andExpect(jsonPath("$.reasons[0].code").value("DATA_UNAVAILABLE"));
        record().andExpect(status().isServiceUnavailable());
    }

    @Test
    void recordsWhatIsAllowedRefusesWhatIsNotAndFlagsWhatHappenedAnyway() throws Exception {
        record().andExpect(status().isCreated()).andExpect(jsonPath("$.flagged").value(false));
        answer = decision(Outcome.QUARANTINE);
        record().andExpect(status().isAccepted())
                .andExpect(jsonPath("$.flagged").value(true));
        answer = decision(Outcome.BLOCK, new Finding(Reason.SUSPENDED, 0, Finding.Weight.BLOCKS));
        record().andExpect(status().isConflict())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:chizheng:problem:gate-blocked"))
                .andExpect(jsonPath("$.reasons[0].code").value("SUSPENDED"))
                .andExpect(jsonPath("$.receipt.number").value("ZR20260601-00000042"));
    }

    @Test
    void readsADecisionAgain() throws Exception {
        signIn(ApiClient.GATE_DECIDE);
        http.perform(get("/api/v1/gate/decisions/42"))
                .andExpect(jsonPath("$.outcome").value("ALLOW"));
        http.perform(get("/api/v1/gate/decisions/43")).andExpect(status().isNotFound());
    }

    private ResultActions ask(String body) throws Exception {
        signIn(ApiClient.GATE_DECIDE);
        return http.perform(post("/api/v1/gate/decisions")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body));
    }

    private ResultActions record() throws Exception {
        signIn(ApiClient.RECORDS_WRITE);
        return http.perform(post("/api/v1/enforcement-records")
                .contentType(MediaType.APPLICATION_JSON)
                .content(GOOD));
    }

    private static void signIn(String scope) {
        ApiClient client =
                new ApiClient("case-system", new OrganisationId(2), new OrganisationPath("/1/2/"), Set.of(scope));
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(client, null));
    }

    private static Answer.Decision decision(Outcome outcome, Finding... findings) {
        Receipt receipt = new Receipt("ZR20260601-00000042", "in", "chain", NOW);
        return new Answer.Decision(new DecisionId(42), outcome, List.of(findings), receipt);
    }
}
