package org.chizheng.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.chizheng.bench.Acknowledgements.Given;
import org.chizheng.bench.KeptConnection.Reply;
import org.chizheng.bench.SeededExam.Seat;
import tools.jackson.databind.JsonNode;

/**
 * A candidate who answers without a pause, changes every answer again and again, and does as the exam page does when
 * the server is gone: keeps what was not acknowledged and sends it again under the same numbers.
 */
final class TirelessCandidate {

    private static final int MOST_AT_ONCE = 3;
    private static final int MOST_WAITING = 40;

    private final Seat seat;
    private final Random random;
    private final Acknowledgements acknowledgements;
    private final Map<Long, Given> unacknowledged = new LinkedHashMap<>();
    private final Map<Integer, Given> newest = new HashMap<>();
    private long lease;
    private long seq;

    TirelessCandidate(Seat seat, Random random, Acknowledgements acknowledgements) {
        this.seat = seat;
        this.random = random;
        this.acknowledgements = acknowledgements;
    }

    /** Answers until the server is gone. */
    void answerUntilTheServerDies(int port) {
        try (KeptConnection connection = new KeptConnection(port)) {
            // as after a reload of the page, or as if only the network had been away
            if (lease == 0 || random.nextBoolean()) {
                lease = seat.lease(connection);
            }
            while (true) {
                answer(connection);
            }
        } catch (IOException gone) {
            // that is what this is about
        }
    }

    /** Looks at the attempt as its candidate sees it; tells which acknowledged answers are not there. */
    List<String> missing(int port) throws IOException {
        JsonNode page;
        try (KeptConnection connection = new KeptConnection(port)) {
            page = Json.read(
                    connection.send("GET", seat.path(), seat.ticket(), null).accepted());
        }
        Map<Integer, Given> shown = new HashMap<>();
        for (JsonNode answer : page.path("answers")) {
            int item = answer.path("item").asInt();
            String chosen = answer.path("chosen").path(0).asString("");
            shown.put(item, new Given(seat.attempt(), answer.path("seq").asLong(), item, chosen));
        }
        List<String> missing = new ArrayList<>();
        newest.forEach((item, given) -> {
            Given found = shown.get(item);
            // what was committed and never acknowledged, because the server died in between, may stand there instead
            if (!given.equals(found) && (found == null || !found.equals(unacknowledged.get(found.seq())))) {
                missing.add("acknowledged " + given + ", shown " + found);
            }
        });
        return missing;
    }

    private void answer(KeptConnection connection) throws IOException {
        for (int more = 1 + random.nextInt(MOST_AT_ONCE); more > 0 && unacknowledged.size() < MOST_WAITING; more--) {
            seq++;
            int item = 1 + random.nextInt(SeededExam.ITEMS);
            unacknowledged.put(seq, new Given(seat.attempt(), seq, item, SeededExam.letter(random.nextInt(4))));
        }
        String answers = unacknowledged.values().stream().map(Given::json).collect(Collectors.joining(","));
        Reply reply = connection.send(
                "PUT",
                seat.path() + "/answers",
                seat.ticket(),
                "{\"lease\":" + lease + ",\"answers\":[" + answers + "]}");
        if (reply.status() == 503) {
            return;
        }
        List<Given> acknowledged = new ArrayList<>();
        for (JsonNode number : Json.read(reply.accepted()).path("acknowledged")) {
            acknowledged.add(unacknowledged.remove(number.asLong()));
        }
        acknowledgements.append(acknowledged);
        acknowledged.forEach(given -> newest.merge(given.item(), given, (a, b) -> a.seq() > b.seq() ? a : b));
    }
}
