package org.chizheng.bench;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.chizheng.bench.KeptConnection.Reply;
import org.chizheng.bench.SeededExam.Seat;
import tools.jackson.databind.JsonNode;

/** A candidate who answers until told that the time is up, and remembers when that was. */
final class PunctualCandidate {

    private static final long A_MOMENT = 50_000_000;

    private final Seat seat;
    private final Random random;
    private final Acknowledgements acknowledgements;
    private long lease;
    private long seq;
    private Instant lastKept = Instant.MIN;
    private Instant refused = Instant.MAX;
    private Instant toldTime = Instant.MIN;

    PunctualCandidate(Seat seat, Random random, Acknowledgements acknowledgements) {
        this.seat = seat;
        this.random = random;
        this.acknowledgements = acknowledgements;
    }

    long attempt() {
        return seat.attempt();
    }

    /** When the last answer was sent that still counted. */
    Instant lastKept() {
        return lastKept;
    }

    /** When it was there that an answer came too late. */
    Instant refused() {
        return refused;
    }

    /** What the server called the time when it last acknowledged something. */
    Instant toldTime() {
        return toldTime;
    }

    /** Takes the place; from then on it may answer. */
    void begin(int port) {
        try (KeptConnection connection = new KeptConnection(port)) {
            lease = seat.lease(connection);
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Answers again and again until the time is up. */
    void answerUntilTheTimeIsUp(int port) {
        try (KeptConnection connection = new KeptConnection(port)) {
            while (answer(connection)) {
                LockSupport.parkNanos(A_MOMENT);
            }
        } catch (IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Sends one answer; false if it came too late. */
    boolean answer(KeptConnection connection) throws IOException {
        seq++;
        int item = 1 + random.nextInt(SeededExam.ITEMS);
        Given given = new Given(seat.attempt(), seq, item, MixedPaper.answer(item, random));
        String order = "{\"lease\":" + lease + ",\"answers\":[" + given.json() + "]}";
        Instant sent = Instant.now();
        Reply reply = connection.send("PUT", seat.path() + "/answers", seat.ticket(), order);
        if (reply.status() == 409 && reply.body().contains("time-is-up")) {
            refused = Instant.now();
            return false;
        }
        JsonNode saved = Json.read(reply.accepted());
        List<Given> acknowledged = new ArrayList<>();
        saved.path("acknowledged").forEach(number -> acknowledged.add(given));
        acknowledgements.append(acknowledged);
        lastKept = sent;
        toldTime = Instant.ofEpochMilli(saved.path("serverTime").asLong());
        return true;
    }
}
