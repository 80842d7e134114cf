package org.chizheng.bench;

import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.chizheng.bench.KeptConnection.Reply;
import org.chizheng.bench.SeededExam.Seat;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A candidate who answers without a pause, changes every answer again and again, and does as the exam page does when
 * the server is gone: keeps what was not acknowledged and sends it again under the same numbers.
 */
final class TirelessCandidate {

    private static final int MOST_AT_ONCE = 3;
    private static final int MOST_WAITING = 40;
    /** The page waits for seconds; what matters here is to be there when it can be done again. */
    private static final long A_MOMENT = Duration.ofMillis(50).toNanos();

    private final Seat seat;
    private final Random random;
    private final Acknowledgements acknowledgements;
    private final Map<Long, Given> unacknowledged = new LinkedHashMap<>();
    private final Map<Integer, Given> newest = new HashMap<>();
    private long lease;
    private long seq;
    private volatile int sentAway;
    private int failures;
    private int broken;

    TirelessCandidate(Seat seat, Random random, Acknowledgements acknowledgements) {
        this.seat = seat;
        this.random = random;
        this.acknowledgements = acknowledgements;
    }

    /** One at each seat, each with chances of its own. */
    static List<TirelessCandidate> at(List<Seat> seats, Random random, Acknowledgements acknowledgements) {
        return seats.stream()
                .map(seat -> new TirelessCandidate(seat, new Random(random.nextLong()), acknowledgements))
                .toList();
    }

    /** How often it was told to come back in a moment. */
    int sentAway() {
        return sentAway;
    }

    /** How often the server failed otherwise. */
    int failures() {
        return failures;
    }

    /** How often anything went wrong but that nobody listened. */
    int troubles() {
        return sentAway + failures + broken;
    }

    long attempt() {
        return seat.attempt();
    }

    /** Answers until the server is gone. */
    void answerUntilTheServerDies(int port) {
        try (KeptConnection connection = new KeptConnection(port)) {
            answer(connection, () -> false);
        } catch (IOException gone) {
            // that is what this is about
        }
    }

    /** Answers until it is told to stop, however often the server cannot or is not to be reached. */
    void answerUntil(BooleanSupplier isOver, int port) {
        while (!isOver.getAsBoolean()) {
            try (KeptConnection connection = new KeptConnection(port)) {
                answer(connection, isOver);
            } catch (ConnectException nobodyThere) {
                LockSupport.parkNanos(A_MOMENT);
            } catch (IOException cut) {
                broken++;
                LockSupport.parkNanos(A_MOMENT);
            }
        }
    }

    private void answer(KeptConnection connection, BooleanSupplier isOver) throws IOException {
        if (random.nextBoolean()) {
            // as after a reload of the page; otherwise as if only the network had been away
            lease = 0;
        }
        while (!isOver.getAsBoolean()) {
            if (lease == 0) {
                enter(connection);
            } else if (random.nextInt(10) == 0) {
                beat(connection);
            } else {
                chooseSome();
                send(connection);
            }
        }
    }

    private void enter(KeptConnection connection) throws IOException {
        String place = "{\"place\":\"desk of " + seat.attempt() + "\",\"takeOver\":true}";
        answered(connection.send("POST", seat.path() + "/lease", seat.ticket(), place))
                .ifPresent(granted -> lease = granted.path("lease").asLong());
    }

    private void beat(KeptConnection connection) throws IOException {
        String pulse = "{\"lease\":" + lease + ",\"answered\":" + newest.size() + ",\"hidden\":false}";
        answered(connection.send("POST", seat.path() + "/heartbeat", seat.ticket(), pulse));
    }

    /** What the server said; empty if it could do nothing just now, so that the same has to be asked again. */
    private Optional<JsonNode> answered(Reply reply) {
        if (reply.status() >= 500) {
            sentAway += reply.status() == 503 ? 1 : 0;
            failures += reply.status() == 503 ? 0 : 1;
            LockSupport.parkNanos(A_MOMENT);
            return Optional.empty();
        }
        return Optional.of(Json.read(reply.accepted()));
    }

    /** Sends what is left and hands in; tells what the receipt has wrong. */
    List<String> handIn(int port) throws IOException {
        try (KeptConnection connection = new KeptConnection(port)) {
            lease = 0;
            while (lease == 0) {
                enter(connection);
            }
            while (!unacknowledged.isEmpty()) {
                send(connection);
            }
            String order = "{\"lease\":" + lease + ",\"lastSeq\":" + seq + "}";
            JsonNode receipt = Json.read(connection
                    .send("POST", seat.path() + "/hand-in", seat.ticket(), order)
                    .accepted());
            long answered = newest.values().stream()
                    .filter(given -> !given.chosen().isEmpty())
                    .count();
            return receipt.path("answered").asLong() == answered
                    ? List.of()
                    : List.of("attempt " + seat.attempt() + " has " + answered + " answers, its receipt " + receipt);
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
            Given one = Given.shown(seat.attempt(), answer);
            shown.put(one.item(), one);
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

    private void chooseSome() {
        for (int more = 1 + random.nextInt(MOST_AT_ONCE); more > 0 && unacknowledged.size() < MOST_WAITING; more--) {
            seq++;
            int item = 1 + random.nextInt(SeededExam.ITEMS);
            unacknowledged.put(seq, new Given(seat.attempt(), seq, item, MixedPaper.answer(item, random)));
        }
    }

    private void send(KeptConnection connection) throws IOException {
        String answers = unacknowledged.values().stream().map(Given::json).collect(Collectors.joining(","));
        Optional<JsonNode> saved = answered(connection.send(
                "PUT",
                seat.path() + "/answers",
                seat.ticket(),
                "{\"lease\":" + lease + ",\"answers\":[" + answers + "]}"));
        List<Given> acknowledged = new ArrayList<>();
        for (JsonNode number : saved.map(answer -> answer.path("acknowledged")).orElseGet(MissingNode::getInstance)) {
            acknowledged.add(unacknowledged.remove(number.asLong()));
        }
        acknowledgements.append(acknowledged);
        acknowledged.forEach(given -> newest.merge(given.item(), given, (a, b) -> a.seq() > b.seq() ? a : b));
    }
}
