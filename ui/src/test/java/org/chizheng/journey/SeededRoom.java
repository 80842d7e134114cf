package org.chizheng.journey;

import static org.assertj.core.api.Assumptions.assumeThat;
import static org.chizheng.questionbank.QuestionContent.PUBLIC;

import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.chizheng.bench.MixedPaper;
import org.chizheng.bench.SeededExam.Seat;
import org.chizheng.questionbank.CognitiveLevel;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.response.Criterion;
import org.chizheng.questionbank.response.Response;

/** A running product with seats of a seeded exam, a browser, and a line between the two. */
record SeededRoom(
        RunningProduct product,
        Iterator<Seat> seats,
        SeatTable table,
        BadLine line,
        Browser browser,
        List<BrowserContext> devices)
        implements AutoCloseable {

    /** Words are to be filled in here. */
    static final int BLANKS = 22;

    /** From here on up to the orderings, texts are to be written. */
    static final int FIRST_ESSAY = 16;

    /** Up to here. */
    static final int LAST_ESSAY = 19;

    /** Starts everything; skips the test where there is no MySQL and no Redis. */
    static SeededRoom withSeats(int many) {
        Optional<Storage> servers = Storage.servers();
        assumeThat(servers).as("MySQL and Redis: ./exam services up").isPresent();
        Storage storage = servers.orElseThrow();
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        List<Seat> all = new ArrayList<>();
        RunningProduct product = RunningProduct.prepared(
                storage,
                folder -> {
                    all.addAll(MixedPaper.with(many, storage.access(folder), new Random(seed)));
                    SeatTable table = new SeatTable(storage.access(folder));
                    for (int item = FIRST_ESSAY; item <= LAST_ESSAY; item++) {
                        table.asks(item, essay(item));
                    }
                },
                "--chizheng.demo=false");
        return new SeededRoom(
                product,
                all.iterator(),
                new SeatTable(storage.access(product.folder())),
                new BadLine(product.at("/").getPort(), seed),
                new Browser(),
                new ArrayList<>());
    }

    /** A question that asks for a text, and has one that no compression makes short. */
    static QuestionContent essay(int item) {
        byte[] noise = new byte[1_500];
        new Random(item).nextBytes(noise);
        String stem = "stem " + item + " " + Base64.getEncoder().encodeToString(noise);
        return new QuestionContent(
                QuestionType.ESSAY,
                PUBLIC,
                stem,
                new Response.Essay(List.of(new Criterion("words", BigDecimal.ONE))),
                Difficulty.EASY,
                CognitiveLevel.UNSTATED,
                Set.of(),
                null,
                null);
    }

    /** The next seat on a device of its own, the paper on the desk. */
    SeededDesk desk() {
        return empty().open(line.address()).begins();
    }

    /** The next seat on a device of its own, not yet open. */
    SeededDesk empty() {
        return new SeededDesk(device().newPage(), seats.next());
    }

    /** The same seat on another device, not yet open. */
    SeededDesk elsewhere(SeededDesk desk) {
        return new SeededDesk(device().newPage(), desk.seat());
    }

    /** The next seat on the same device, not yet open. */
    SeededDesk nextAt(SeededDesk desk) {
        return new SeededDesk(desk.page().context().newPage(), seats.next());
    }

    /** Another tab of the same device, not yet open. */
    SeededDesk besides(SeededDesk desk) {
        return new SeededDesk(desk.page().context().newPage(), desk.seat());
    }

    /** A browser that remembers nothing. */
    BrowserContext device() {
        Person person = browser.atDesk(line.address());
        person.page().close();
        devices.add(person.context());
        return person.context();
    }

    /** Mends the line and takes the devices away, for the next test. */
    void tidy() {
        line.mend();
        devices.forEach(BrowserContext::close);
        devices.clear();
    }

    @Override
    public void close() {
        browser.close();
        try {
            line.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        product.close();
    }
}
