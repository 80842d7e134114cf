package org.chizheng.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the server promised to keep, written down by the candidates and on disk before they go on. */
final class Acknowledgements implements AutoCloseable {

    /** An answer under the candidate's own number; an item of 7 with C reads {@code 7 C}. */
    record Given(long attempt, long seq, int item, String chosen) {

        private static Given parse(String line) {
            String[] words = line.split(" ");
            return new Given(Long.parseLong(words[0]), Long.parseLong(words[1]), Integer.parseInt(words[2]), words[3]);
        }

        /** As the exam page sends it; withdrawn if nothing is chosen. */
        String json() {
            String letters = chosen.isEmpty() ? "" : "\"" + chosen + "\"";
            return "{\"seq\":" + seq + ",\"item\":" + item + ",\"chosen\":[" + letters
                    + "],\"flagged\":false,\"at\":null}";
        }

        private String line() {
            return attempt + " " + seq + " " + item + " " + chosen + "\n";
        }
    }

    private final Path file;
    private final FileChannel channel;
    private long count;

    Acknowledgements(Path file) {
        this.file = file;
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    synchronized void append(Collection<Given> acknowledged) {
        String lines = acknowledged.stream().map(Given::line).collect(Collectors.joining());
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.US_ASCII));
        try {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(false);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        count += acknowledged.size();
        notifyAll();
    }

    synchronized long count() {
        return count;
    }

    /** Returns when so many answers have been acknowledged, or when that takes too long. */
    synchronized void awaitCount(long wanted, Duration patience) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (count < wanted && System.nanoTime() < end) {
            wait(1_000);
        }
    }

    /** Everything, as it stands in the file. */
    List<Given> all() {
        try (var lines = Files.lines(file, StandardCharsets.US_ASCII)) {
            return lines.map(Given::parse).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
