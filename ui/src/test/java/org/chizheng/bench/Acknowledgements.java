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
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
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
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
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
