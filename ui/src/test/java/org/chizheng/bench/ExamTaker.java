package org.chizheng.bench;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.officers.OfficerId;
import org.chizheng.sittings.entering.Entering;
import org.chizheng.sittings.entering.Entry;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A signed-in candidate who takes the exam with the page's own requests, and works out what the receipt has to say. */
final class ExamTaker {

    private static final int MOST_CHANGES = 40;

    private final OfficerId officer;
    private final Random random;
    private final SortedMap<Integer, Given> current = new TreeMap<>();
    private @Nullable Seat seat;
    private long lease;
    private long seq;

    ExamTaker(OfficerId officer, Random random) {
        this.officer = officer;
        this.random = random;
    }

    /** From the press on "start" until the page can be answered on. */
    void start(Entering entering, KeptConnection connection) throws IOException {
        Entry entry = entering.enter(SeededPeople.signedIn(officer), SeededExam.EXAM);
        if (!(entry instanceof Entry.Entered entered) || entered.resumed()) {
            throw new IllegalStateException("no fresh attempt for " + officer + ": " + entry);
        }
        seat = new Seat(entered.attempt().value(), entered.ticket());
        JsonNode page = Json.read(
                connection.send("GET", seat.path(), seat.ticket(), null).accepted());
        if (page.path("questions").size() != SeededExam.ITEMS) {
            throw new IllegalStateException("not the paper: " + page);
        }
        lease = seat.lease(connection);
    }

    /** Chooses, changes and withdraws answers, and sends all of it in one batch. */
    void answer(KeptConnection connection) throws IOException {
        Seat mine = requireNonNull(seat, "never got in");
        List<Given> given = new ArrayList<>();
        for (int more = 1 + random.nextInt(MOST_CHANGES); more > 0; more--) {
            int item = 1 + random.nextInt(SeededExam.ITEMS);
            String chosen = random.nextInt(10) == 0 ? "" : SeededExam.letter(random.nextInt(4));
            Given one = new Given(mine.attempt(), ++seq, item, chosen);
            given.add(one);
            current.put(item, one);
        }
        String answers = given.stream().map(Given::json).collect(Collectors.joining(","));
        String order = "{\"lease\":" + lease + ",\"answers\":[" + answers + "]}";
        JsonNode saved = Json.read(connection
                .send("PUT", mine.path() + "/answers", mine.ticket(), order)
                .accepted());
        if (saved.path("acknowledged").size() != given.size()) {
            throw new IllegalStateException("not all acknowledged: " + saved);
        }
    }

    /** Hands in and compares the receipt with what was answered. */
    void handIn(KeptConnection connection) throws IOException {
        Seat mine = requireNonNull(seat, "never got in");
        String order = "{\"lease\":" + lease + ",\"lastSeq\":" + seq + ",\"atBell\":false,\"digest\":\""
                + sha256(shown()) + "\",\"anyway\":false}";
        JsonNode receipt = Json.read(connection
                .send("POST", mine.path() + "/hand-in", mine.ticket(), order)
                .accepted());
        long answered = current.values().stream()
                .filter(given -> !given.chosen().isEmpty())
                .count();
        String hash = sha256(handedIn(mine.attempt(), receipt.path("handedInAt").asLong()));
        if (receipt.path("answered").asLong() != answered
                || receipt.path("questions").asInt() != SeededExam.ITEMS
                || !receipt.path("hash").asString("").equals(hash)) {
            throw new IllegalStateException(
                    "wrong receipt of " + mine.attempt() + ": " + receipt + ", not " + answered + " " + hash);
        }
    }

    /** What the page compares with the server: every answer is one letter. */
    private String shown() {
        return current.values().stream()
                .filter(given -> !given.chosen().isEmpty())
                .map(given -> given.item() + " 1=" + given.chosen() + "\n")
                .collect(Collectors.joining());
    }

    /** What a receipt vouches for, put together on the candidate's side. */
    private String handedIn(long attempt, long at) {
        String answers = current.values().stream()
                .map(given -> given.item() + ":" + given.seq() + ":" + given.chosen() + "\n")
                .collect(Collectors.joining());
        return attempt + "@" + at + "\n" + answers;
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
