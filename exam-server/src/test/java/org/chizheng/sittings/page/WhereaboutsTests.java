package org.chizheng.sittings.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.chizheng.exams.Conduct;
import org.chizheng.exams.ExamFixtures;
import org.chizheng.exams.ExamId;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.SittingsCase;
import org.chizheng.sittings.entering.Arrival;
import org.chizheng.sittings.entering.Entry;
import org.chizheng.sittings.incidents.Incident;
import org.chizheng.sittings.incidents.IncidentKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Ticket and lease that were taken in the room, and passed on. */
class WhereaboutsTests extends SittingsCase {

    private static final String ROOM = "10.2.3.4";
    private static final String ELSEWHERE = "192.0.2.7";

    private ExamId exam;
    private Entry.Entered entered;
    private long lease;
    private int seq;

    @BeforeEach
    void begin() {
        exam = sittings.open(
                ExamFixtures.with(
                        ExamFixtures.plan(),
                        new Conduct(true, true, false, false, false, false, List.of("10.2.0.0/16"), List.of())),
                1);
        OfficerId officer = sittings.house.exams.candidates(exam).getFirst();
        entered = (Entry.Entered) sittings.entering.enter(
                sittings.house.people.as(officer), exam, new Arrival(ROOM, "https://exam.example.cn/", null, ""));
        lease = sittings.lease(entered.attempt(), "desk");
        seq = 0;
    }

    @Test
    void answersFromOutsideAreKeptAndNotedOnceForAPlace() throws Exception {
        answer(ROOM).andExpect(status().isOk());
        assertThat(noted()).isEmpty();
        answer(ELSEWHERE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.acknowledged[0]").value(2));
        answer(ELSEWHERE).andExpect(status().isOk());
        answer(ROOM).andExpect(status().isOk());
        answer(ELSEWHERE).andExpect(status().isOk());
        assertThat(noted()).containsExactly(ELSEWHERE);
        answer("198.51.100.1").andExpect(status().isOk());
        assertThat(noted()).containsExactly(ELSEWHERE, "198.51.100.1");

        sittings.clock.pass(Whereabouts.NOTED_EVERY.plusSeconds(1));
        answer(ELSEWHERE).andExpect(status().isOk());
        assertThat(noted()).as("still outside").containsExactly(ELSEWHERE, "198.51.100.1", ELSEWHERE);
    }

    @Test
    void aBeatSaysToThePageThatItIsOutside() throws Exception {
        beat(ROOM).andExpect(jsonPath("$.outside").value(false));
        beat(ELSEWHERE)
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.outside").value(true));
        answer(ELSEWHERE);
        assertThat(noted()).containsExactly(ELSEWHERE);
        beat(ROOM).andExpect(jsonPath("$.outside").value(false));
    }

    @Test
    void whoHoldsNoTicketOrLeaseMakesNobodySuspect() throws Exception {
        lease++;
        answer(ELSEWHERE).andExpect(status().isConflict());
        beat(ELSEWHERE).andExpect(status().isConflict());
        lease--;
        entered = new Entry.Entered(entered.attempt(), "another", false);
        answer(ELSEWHERE).andExpect(status().isNotFound());
        beat(ELSEWHERE).andExpect(status().isNotFound());
        assertThat(noted()).isEmpty();
    }

    private List<String> noted() {
        return sittings.incidents.of(exam, entered.attempt()).stream()
                .filter(incident -> incident.kind() == IncidentKind.OTHER_ADDRESS)
                .map(Incident::told)
                .toList();
    }

    private ResultActions answer(String from) throws Exception {
        String order =
                "{\"lease\":%d,\"answers\":[{\"seq\":%d,\"item\":1,\"chosen\":[\"A\"],\"flagged\":false,\"at\":1}]}";
        return ask(
                put("/api/v1/attempts/{id}/answers", entered.attempt().value()), from, order.formatted(lease, ++seq));
    }

    private ResultActions beat(String from) throws Exception {
        return ask(
                post("/api/v1/attempts/{id}/heartbeat", entered.attempt().value()),
                from,
                "{\"lease\":%d,\"answered\":0,\"hidden\":false}".formatted(lease));
    }

    private ResultActions ask(MockHttpServletRequestBuilder request, String from, String body) throws Exception {
        return sittings.rest.perform(request.header("Authorization", "Bearer " + entered.ticket())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(sent -> {
                    sent.setRemoteAddr(from);
                    return sent;
                }));
    }
}
