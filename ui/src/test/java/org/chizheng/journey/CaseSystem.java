package org.chizheng.journey;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Another government system, which asks the gate before it records somebody as an enforcement actor.
 *
 * @param key its API key
 */
record CaseSystem(RunningProduct product, String key) {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.shared();

    /** An act of an organisation, now. */
    record Act(String number, String unit, String region, String powerItem, List<String> idNumbers) {

        Act with(String otherNumber, String... otherPeople) {
            return new Act(otherNumber, unit, region, powerItem, List.of(otherPeople));
        }
    }

    /** What came back. */
    record Reply(int status, JsonNode body) {

        /** The decision, which a recorded act carries inside. */
        Reply decision() {
            return new Reply(status, body.path("decision"));
        }

        String outcome() {
            return body.path("outcome").asString();
        }

        List<String> reasons() {
            return body.path("reasons")
                    .valueStream()
                    .map(reason -> reason.path("code").asString())
                    .toList();
        }
    }

    Reply decide(Act act) {
        return post("/api/v1/gate/decisions", act);
    }

    Reply record(Act act) {
        return post("/api/v1/enforcement-records", act);
    }

    private Reply post(String path, Act act) {
        String people = act.idNumbers().stream()
                .map(number -> "{\"idNumber\": \"" + number + "\", \"certificateShown\": true}")
                .collect(Collectors.joining(","));
        String body = """
                {"actNumber": "%s", "type": "PENALTY", "step": "INVESTIGATION", "actTime": "%s", "unit": "%s",
                 "region": "%s", "powerItem": "%s", "participants": [%s]}
                """.formatted(
                        act.number(),
                        Clock.systemUTC().instant().truncatedTo(ChronoUnit.SECONDS),
                        act.unit(),
                        act.region(),
                        act.powerItem(),
                        people);
        HttpRequest request = HttpRequest.newBuilder(product.at(path))
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
            return new Reply(response.statusCode(), JSON.readTree(response.body()));
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(
                    path + " " + Arrays.toString(act.idNumbers().toArray()), e);
        }
    }
}
