package org.chizheng.sittings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** A node that goes down says so to exam pages, and to nobody else. */
class DrainingTests {

    private final Draining draining = new Draining(Duration.ofMillis(10));

    @Test
    void servesUntilItGoesDown() throws Exception {
        draining.start();
        assertThat(ask("/api/v1/attempts/1/answers").getStatus()).isEqualTo(200);
    }

    @Test
    void tellsExamPagesToComeBackAndHangsUp() throws Exception {
        draining.start();
        draining.stop();
        MockHttpServletResponse refused = ask("/api/v1/attempts/1/answers");
        assertThat(refused.getStatus()).isEqualTo(503);
        assertThat(refused.getHeader("Retry-After")).isEqualTo("2");
        assertThat(refused.getHeader("Connection")).isEqualTo("close");
        assertThat(ask("/exams").getStatus()).isEqualTo(200);
    }

    @Test
    void stopsBeforeTheWebServerDoes() {
        assertThat(draining.getPhase()).isEqualTo(Integer.MAX_VALUE);
    }

    private MockHttpServletResponse ask(String path) throws Exception {
        MockHttpServletResponse response = new MockHttpServletResponse();
        draining.doFilter(new MockHttpServletRequest("PUT", path), response, new MockFilterChain());
        return response;
    }
}
