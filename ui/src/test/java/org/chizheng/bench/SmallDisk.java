package org.chizheng.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** A file system of its own, small enough to be filled up; only somebody who may mount can have one. */
final class SmallDisk implements AutoCloseable {

    private final int megabytes;
    private @Nullable Path folder;

    SmallDisk(int megabytes) {
        this.megabytes = megabytes;
    }

    /** Puts it at a folder that is made for it; false if that is not permitted here. */
    boolean isMountedAt(Path place) {
        try {
            Files.createDirectories(place);
            if (!called("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", place.toString())) {
                return false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        folder = place;
        return true;
    }

    /** Leaves no room at all. */
    void fill() throws IOException {
        byte[] page = new byte[4_096];
        try (OutputStream ballast = Files.newOutputStream(ballast())) {
            while (true) {
                ballast.write(page);
            }
        } catch (IOException full) {
            if (Files.getFileStore(ballast()).getUsableSpace() > 0) {
                throw full;
            }
        }
    }

    /** Gives the room back. */
    void free() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        if (folder == null) {
            throw new IllegalStateException("not mounted");
        }
        return folder.resolve("ballast");
    }

    @Override
    public void close() {
        if (folder == null) {
            return;
        }
        // whoever used it may have been told to end and still be at it
        for (int tries = 0; !called("umount", folder.toString()); tries++) {
            if (tries == 50) {
                throw new IllegalStateException(folder + " stays mounted");
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
        }
    }

    private static boolean called(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(Redirect.DISCARD)
                    .start();
            return process.waitFor(30, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException notHere) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
