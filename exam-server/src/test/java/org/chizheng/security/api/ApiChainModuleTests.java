package org.chizheng.security.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Set;
import org.chizheng.RecordingAuditLog;
import org.chizheng.SettableClock;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.PeopleFixtures;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.security.SecurityTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@SecurityTest
class ApiChainModuleTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);

    @Autowired
    MockMvc http;

    @Autowired
    ApiKeys keys;

    @Autowired
    OrganisationRegistration organisations;

    @Autowired
    RecordingAuditLog audit;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    SettableClock clock;

    Organisation bureau;
    Caller administrator;

    @BeforeEach
    void aCounty() {
        bureau = PeopleFixtures.bureau(organisations, "县司法局");
        administrator = PeopleFixtures.of(bureau, Role.ADMINISTRATOR);
    }

    @Test
    void aKeyOpensWhatItsScopeNamesAndKeepsNoSession() throws Exception {
        IssuedApiKey issued = keys.issue(administrator, "办案系统", bureau.id(), Set.of(ApiScope.GATE_DECIDE), LAST_DAY);
        http.perform(asking(issued.bearer()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string("办案系统·" + issued.key().publicId() + " "
                                + bureau.path().value()))
                .andExpect(cookie().doesNotExist("JSESSIONID"))
                .andExpect(header().string("Content-Security-Policy", startsWith("default-src 'none'")))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"));
        assertThat(keys.visibleTo(administrator).getFirst().lastUsedAt()).isEqualTo(clock.instant());
        IssuedApiKey other =
                keys.issue(administrator, "另一系统", bureau.id(), Set.of(ApiScope.CERTIFICATES_READ), LAST_DAY);
        http.perform(asking(other.bearer())).andExpect(status().isForbidden());
    }

    @Test
    void theSecretIsKeptAsAHashOnly() {
        IssuedApiKey issued = keys.issue(administrator, "办案系统", bureau.id(), Set.of(ApiScope.GATE_DECIDE), LAST_DAY);
        String secret = issued.bearer().substring(issued.bearer().lastIndexOf('_') + 1);
        assertThat(secret).hasSize(64);
        assertThat(jdbc.sql("select * from api_key").query().listOfRows().toString())
                .doesNotContain(secret);
        assertThat(audit.drain().toString()).doesNotContain(secret);
    }

    @Test
    void refusalsAreProblemDetails() throws Exception {
        IssuedApiKey issued = keys.issue(administrator, "办案系统", bureau.id(), Set.of(ApiScope.GATE_DECIDE), LAST_DAY);
        String forged = issued.bearer().substring(0, issued.bearer().length() - 1)
                + (issued.bearer().endsWith("0") ? "1" : "0");
        for (String bearer : new String[] {forged, "chz_000000000000_" + "0".repeat(64), "nonsense"}) {
            http.perform(asking(bearer))
                    .andExpect(status().isUnauthorized())
                    .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                    .andExpect(header().exists("WWW-Authenticate"))
                    .andExpect(jsonPath("$.type").value("urn:chizheng:problem:unauthenticated"));
        }
    }

    @Test
    void aKeyEndsWithItsLastDayOrWhenItIsRevoked() throws Exception {
        IssuedApiKey today =
                keys.issue(administrator, "短期", bureau.id(), Set.of(ApiScope.GATE_DECIDE), OfficialTime.today(clock));
        http.perform(asking(today.bearer())).andExpect(status().isOk());
        clock.pass(Duration.ofDays(1));
        http.perform(asking(today.bearer())).andExpect(status().isUnauthorized());
        IssuedApiKey revoked = keys.issue(administrator, "吊销", bureau.id(), Set.of(ApiScope.GATE_DECIDE), LAST_DAY);
        keys.revoke(administrator, revoked.key().publicId());
        http.perform(asking(revoked.bearer())).andExpect(status().isUnauthorized());
    }

    @Test
    void administratorsIssueForTheirOwnAreaOnly() {
        Organisation other = PeopleFixtures.bureau(organisations, "邻县司法局");
        Set<ApiScope> scopes = Set.of(ApiScope.GATE_DECIDE);
        assertThatThrownBy(() -> keys.issue(administrator, "越权", other.id(), scopes, LAST_DAY))
                .isInstanceOf(AccessDeniedException.class);
        IssuedApiKey theirs = keys.issue(PeopleFixtures.house(), "邻县系统", other.id(), scopes, LAST_DAY);
        assertThatThrownBy(() -> keys.revoke(administrator, theirs.key().publicId()))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(keys.visibleTo(administrator)).isEmpty();
        assertThatThrownBy(() -> keys.issue(administrator, "太久", bureau.id(), scopes, LAST_DAY.plusYears(3)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whoCountsCertificateNumbersUpIsSlowedDown() throws Exception {
        MockHttpServletRequestBuilder check = get("/api/v1/verification/probe").with(from("203.0.113.7"));
        int answered = 0;
        while (http.perform(check).andReturn().getResponse().getStatus() == 200) {
            assertThat(++answered).isLessThan(2 * RateLimits.PUBLIC_CHECKS.burst());
        }
        assertThat(answered).isGreaterThanOrEqualTo(RateLimits.PUBLIC_CHECKS.burst());
        http.perform(check)
                .andExpect(status().isTooManyRequests())
                .andExpect(header().exists("Retry-After"))
                .andExpect(jsonPath("$.type").value("urn:chizheng:problem:too-many-requests"));
        http.perform(get("/api/v1/verification/probe").with(from("203.0.113.8")))
                .andExpect(status().isOk());
    }

    @Test
    void whoTriesOutTicketsIsStopped() throws Exception {
        MockHttpServletRequestBuilder guess = get("/api/v1/attempts/probe").with(from("203.0.113.9"));
        int refused = 0;
        int answer;
        do {
            answer = http.perform(guess).andReturn().getResponse().getStatus();
            refused++;
        } while (answer == 401 && refused < 3 * RateLimits.WRONG_CREDENTIALS.burst());
        assertThat(answer).isEqualTo(429);
        assertThat(refused).isGreaterThan(RateLimits.WRONG_CREDENTIALS.burst());
    }

    @Test
    void theDocumentIsOpenAndBringsNothingFromElsewhere() throws Exception {
        http.perform(get("/api/docs/openapi"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.openapi").exists());
        String page = http.perform(get("/api/docs"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        String html = http.perform(get(String.valueOf(page)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(html).contains("swagger-ui").doesNotContain("http://").doesNotContain("https://");
    }

    private static MockHttpServletRequestBuilder asking(String bearer) {
        return post("/api/v1/gate/probe").header("Authorization", "Bearer " + bearer);
    }

    private static RequestPostProcessor from(String address) {
        return request -> {
            request.setRemoteAddr(address);
            return request;
        };
    }
}
