package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.chizheng.questionbank.ChangeFeed;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.usage.Usages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;

/** Further nodes on the same bank, each with a folder of its own. */
@SpringBootTest
class IndexRecoveryTests {

    @Autowired
    Writing writing;

    @Autowired
    ChangeFeed feed;

    @Autowired
    Usages usages;

    @TempDir
    Path folder;

    @BeforeEach
    void fillBank() {
        for (int i = 0; i < 20; i++) {
            saved(writing.write(QuestionFixtures.AUTHOR, QuestionFixtures.single("恢复之题" + i)));
        }
    }

    private interface WithNode {
        void run(IndexFollower node) throws Exception;
    }

    private void node(WithNode use) {
        try (IndexFollower node = new IndexFollower(new IndexFolder(folder), feed, usages)) {
            node.start();
            assertThat(node.await(feed.latest(), 20_000)).isTrue();
            use.run(node);
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    @Test
    void aNoteBesideTheIndexAsksForARebuildWhileSearchesGoOn() {
        Path note = folder.resolve("rebuild");
        node(running -> {
            Path before = Objects.requireNonNull(running.current()).folder();
            Files.writeString(note, "wanted\n");
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
            while (!Files.readString(note).startsWith("done") && System.nanoTime() < end) {
                assertThat(found(running)).isPositive();
                Thread.sleep(20);
            }
            long questions = feed.remaining(0);
            assertThat(Files.readString(note)).isEqualTo("done " + questions + "\n");
            assertThat(Objects.requireNonNull(running.current()).folder()).isNotEqualTo(before);
            assertThat(Objects.requireNonNull(running.current()).size()).isEqualTo(questions);
        });
    }

    private static long found(IndexFollower node) throws IOException {
        Generation generation = Objects.requireNonNull(node.current());
        SearchRequest request = new SearchRequest("恢复之题", Map.of(), SearchRequest.Order.RELEVANCE, 0, 5);
        return generation.search(searcher -> new Lookup(
                        searcher, generation, new OrganisationScope("/"), request, Instant.EPOCH, () -> false)
                .run()
                .total());
    }

    private List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }

    @Test
    void aMissingIndexIsBuiltFromTheDatabase() {
        long all = feed.remaining(0);
        node(node -> assertThat(Objects.requireNonNull(node.current()).size()).isEqualTo(all));
    }

    @Test
    void anIndexThatIsWholeIsUsedAgain() {
        node(node -> {});
        Path[] first = new Path[1];
        node(node -> first[0] = Objects.requireNonNull(node.current()).folder());
        node(node -> {
            assertThat(Objects.requireNonNull(node.current()).folder()).isEqualTo(first[0]);
            assertThat(found(node)).isEqualTo(feedFound());
        });
    }

    private long feedFound() {
        return feed.after(0, 10_000).questions().stream()
                .filter(question -> question.current().content().stem().contains("恢复之题"))
                .count();
    }

    @Test
    void anotherNodeFindsAChangeWithinItsPollingInterval() {
        node(node -> {
            long before = found(node);
            saved(writing.write(QuestionFixtures.AUTHOR, QuestionFixtures.single("恢复之题,新")));
            // nobody tells this node; it looks every second
            assertThat(node.await(feed.latest(), 2500)).isTrue();
            assertThat(found(node)).isEqualTo(before + 1);
        });
    }

    @Test
    void aTornFileIsFoundAtTheStartAndTheIndexBuiltAgain() throws IOException {
        node(node -> {});
        for (Path file : files(".cfs")) {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length / 2] ^= 0x55;
            Files.write(file, bytes);
        }
        node(node -> assertThat(found(node)).isEqualTo(feedFound()));
    }

    @Test
    void aTruncatedFileIsFoundAtTheStartAndTheIndexBuiltAgain() throws IOException {
        node(node -> {});
        for (Path file : files(".cfs")) {
            Files.write(file, new byte[10], StandardOpenOption.TRUNCATE_EXISTING);
        }
        node(node -> assertThat(found(node)).isEqualTo(feedFound()));
    }

    @Test
    void rubbishInTheFolderIsNoHindrance() throws IOException {
        node(node -> {});
        Path segments = files("").stream()
                .filter(file -> file.getFileName().toString().startsWith("segments_"))
                .findFirst()
                .orElseThrow();
        Files.writeString(segments, "rubbish");
        Files.createDirectories(folder.resolve("bank-999"));
        Files.writeString(folder.resolve("bank-999/segments_1"), "rubbish");
        Files.writeString(folder.resolve("note.txt"), "left by somebody");
        node(node -> assertThat(found(node)).isEqualTo(feedFound()));
        assertThat(folder.resolve("note.txt")).exists();
    }

    @Test
    void anIndexThatBreaksWhileItServesIsBuiltAgain() {
        node(node -> {
            Generation broken = Objects.requireNonNull(node.current());
            broken.close();
            saved(writing.write(QuestionFixtures.AUTHOR, QuestionFixtures.single("恢复之题,断")));
            assertThat(node.await(feed.latest(), 20_000)).isTrue();
            assertThat(node.current()).isNotSameAs(broken);
            assertThat(found(node)).isEqualTo(feedFound());
        });
    }
}
