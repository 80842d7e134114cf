package org.chizheng.sittings.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import org.chizheng.TestDatabase;
import org.chizheng.sittings.SittingFixtures;
import org.chizheng.sittings.entering.Entry;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

class DatabaseAwayTests {

    @Test
    void everyRequestIsAskedToComeBackWhileThereIsNoDatabase() throws Exception {
        TestDatabase database = TestDatabase.h2();
        try (SittingFixtures sittings = new SittingFixtures(database)) {
            Entry.Entered entered = sittings.underway();
            long lease = sittings.lease(entered.attempt(), "desk");
            database.close();
            String attempt = "/api/v1/attempts/" + entered.attempt().value();
            for (AbstractMockHttpServletRequestBuilder<?> request : List.of(
                    get(attempt),
                    post(attempt + "/lease").content("{\"place\":\"desk\",\"takeOver\":true}"),
                    post(attempt + "/heartbeat").content("{\"lease\":" + lease + ",\"answered\":1,\"hidden\":false}"),
                    post(attempt + "/hand-in").content("{\"lease\":" + lease + ",\"lastSeq\":0}"))) {
                sittings.rest
                        .perform(request.header("Authorization", "Bearer " + entered.ticket())
                                .contentType(MediaType.APPLICATION_JSON))
                        .andExpect(status().isServiceUnavailable())
                        .andExpect(header().string("Retry-After", "2"))
                        .andExpect(jsonPath("$.type").value("urn:chizheng:problem:too-busy"));
            }
        }
    }
}
