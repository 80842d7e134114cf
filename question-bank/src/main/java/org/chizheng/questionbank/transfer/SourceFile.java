package org.chizheng.questionbank.transfer;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.chizheng.questionbank.DecodedText;

/**
 * A file to be imported, put on the disk, so that packages need not fit into memory. Ends with the import.
 *
 * @param name as the person named it
 * @param path where its content is
 * @param size in bytes
 */
public record SourceFile(String name, Path path, long size) implements AutoCloseable {

    private static final long LARGEST = 512L << 20;
    private static final int LARGEST_TEXT = 64 << 20;

    /** Takes the content of a stream; one byte more than is allowed at most. */
    static SourceFile of(String name, InputStream in) throws IOException {
        Path path = Files.createTempFile("chizheng-import", ".part");
        long size = 0;
        try (OutputStream out = Files.newOutputStream(path)) {
            byte[] part = new byte[1 << 16];
            for (int read = in.read(part); read >= 0 && size <= LARGEST; read = in.read(part)) {
                out.write(part, 0, read);
                size += read;
            }
            return new SourceFile(name, path, size);
        } catch (IOException failed) {
            Files.delete(path);
            throw failed;
        }
    }

    /** The ending of the name in lower case with its dot; empty if there is none. */
    public String ending() {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot).toLowerCase(Locale.ROOT);
    }

    boolean tooLarge() {
        return size > LARGEST;
    }

    /** Whether the content is a ZIP archive, going by its first bytes. */
    public boolean zipped() throws IOException {
        return startsWith('P', 'K', 3, 4) || startsWith('P', 'K', 5, 6);
    }

    /** Whether the content is of the kind that old or encrypted Office files are. */
    public boolean oldOffice() throws IOException {
        return startsWith(0xD0, 0xCF, 0x11, 0xE0);
    }

    /** Whether the content is XML, going by its first character. */
    public boolean markup() throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            for (byte one : in.readNBytes(256)) {
                if (one == '<') {
                    return true;
                }
                boolean blank = one == 0 || one == ' ' || one == '\t' || one == '\r' || one == '\n';
                // the bytes of byte-order marks are negative
                if (!blank && one > 0) {
                    return false;
                }
            }
            return false;
        }
    }

    private boolean startsWith(int... start) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            for (int wanted : start) {
                if (in.read() != wanted) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The content as a stream; the intake hears how much of it is read. */
    public InputStream stream(Intake intake) throws IOException {
        InputStream told = new FilterInputStream(Files.newInputStream(path)) {

            private long read;

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                read += Math.max(0, count);
                intake.progress(read, size);
                return count;
            }
        };
        return new BufferedInputStream(told, 1 << 16);
    }

    /**
     * The content as text.
     *
     * @throws UnreadableException if it is no text, too long, or in no known encoding
     */
    public DecodedText text() throws IOException, UnreadableException {
        if (size > LARGEST_TEXT) {
            throw new UnreadableException(Finding.ofFile(Reason.FILE_TOO_LARGE, name));
        }
        byte[] bytes = Files.readAllBytes(path);
        if (DecodedText.binary(bytes)) {
            throw new UnreadableException(Finding.ofFile(Reason.NOT_A_TEXT_FILE, name));
        }
        return DecodedText.of(bytes)
                .orElseThrow(() -> new UnreadableException(Finding.ofFile(Reason.ENCODING_UNKNOWN, name)));
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
