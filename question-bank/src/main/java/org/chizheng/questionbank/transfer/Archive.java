package org.chizheng.questionbank.transfer;

import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * A ZIP archive that is looked through before anything of it is read: its directory must not promise more than a
 * sensible file holds, and no name may lead out of it. Whatever it promised, no more than the limit is unpacked.
 */
public final class Archive implements AutoCloseable {

    /** Largest file of a package that is read as a whole. */
    private static final int LARGEST_MEMBER = 16 << 20;

    private static final int MOST_MEMBERS = 500_000;
    private static final long LARGEST = 4L << 30;
    private static final long HARMLESS = 1 << 20;
    private static final int STRONGEST_RATIO = 100;

    private final ZipFile zip;

    private Archive(ZipFile zip) {
        this.zip = zip;
    }

    /**
     * Opens and checks an archive.
     *
     * @throws UnreadableException if it is broken, a bomb, or leads out of itself
     */
    public static Archive open(Path path) throws IOException, UnreadableException {
        Archive archive = new Archive(zip(path));
        try {
            archive.check();
            return archive;
        } catch (UnreadableException | RuntimeException refused) {
            archive.close();
            throw refused;
        }
    }

    private static ZipFile zip(Path path) throws IOException, UnreadableException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (ZipException | EOFException | IllegalArgumentException notUtf8) {
            return zipOfOldNames(path);
        }
    }

    /** Chinese Windows writes names in GBK. */
    private static ZipFile zipOfOldNames(Path path) throws IOException, UnreadableException {
        try {
            return new ZipFile(path.toFile(), Charset.forName("GB18030"));
        } catch (ZipException | EOFException | IllegalArgumentException broken) {
            throw new UnreadableException(Finding.ofFile(Reason.PACKAGE_BROKEN, String.valueOf(broken.getMessage())));
        }
    }

    private void check() throws UnreadableException {
        if (zip.size() > MOST_MEMBERS) {
            throw new UnreadableException(Finding.ofFile(Reason.PACKAGE_BOMB, String.valueOf(zip.size())));
        }
        long all = 0;
        for (ZipEntry entry : entries()) {
            String name = entry.getName();
            if (leaves(name)) {
                throw new UnreadableException(Finding.ofFile(Reason.PACKAGE_LEFT, name));
            }
            long size = Math.max(0, entry.getSize());
            all += size;
            boolean swollen = size > HARMLESS && size / STRONGEST_RATIO > Math.max(1, entry.getCompressedSize());
            if (swollen || all > LARGEST) {
                throw new UnreadableException(Finding.ofFile(Reason.PACKAGE_BOMB, name));
            }
        }
    }

    /** Whether a name leads out of the folder it is looked up in. */
    public static boolean leaves(String name) {
        return name.startsWith("/")
                || name.indexOf('\\') >= 0
                || name.indexOf('\0') >= 0
                || name.matches("[A-Za-z]:.*")
                || List.of(name.split("/", -1)).contains("..");
    }

    private List<? extends ZipEntry> entries() {
        return zip.stream().toList();
    }

    /** The names of all files, in the order of the directory. */
    public List<String> names() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    /** Whether there is a file of this name. */
    public boolean holds(String name) {
        return zip.getEntry(name) != null;
    }

    /**
     * A file as a stream, for what is too large for memory.
     *
     * @return empty if there is none of this name
     * @throws UnreadableException if it is broken
     */
    public Optional<InputStream> stream(String name) throws IOException, UnreadableException {
        ZipEntry entry = zip.getEntry(name);
        try {
            return entry == null ? Optional.empty() : Optional.ofNullable(zip.getInputStream(entry));
        } catch (ZipException | EOFException broken) {
            // the directory names a place that the file does not have
            throw new UnreadableException(Finding.ofFile(Reason.PACKAGE_BROKEN, name));
        }
    }

    /**
     * A file as a whole.
     *
     * @return empty if there is none of this name
     * @throws UnreadableException if it is broken, or larger than files of a package are
     */
    public Optional<byte[]> bytes(String name) throws IOException, UnreadableException {
        try (InputStream in = stream(name).orElse(null)) {
            if (in == null) {
                return Optional.empty();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            byte[] part = new byte[1 << 13];
            for (int read = in.read(part); read >= 0; read = in.read(part)) {
                out.write(part, 0, read);
                if (out.size() > LARGEST_MEMBER) {
                    throw new UnreadableException(Finding.ofFile(Reason.PACKAGE_BOMB, name));
                }
            }
            return Optional.of(out.toByteArray());
        } catch (ZipException | EOFException broken) {
            throw new UnreadableException(Finding.ofFile(Reason.PACKAGE_BROKEN, name));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
