package org.chizheng.officers.photos;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * A ZIP archive of pictures, of which one at a time is in memory. It is never unpacked to disk, so that no name in it
 * leads anywhere, and whatever its directory promises, no more than the limits is unpacked.
 */
final class PhotoArchive implements AutoCloseable {

    static final int MOST_FILES = 20_000;

    private static final long MOST_BYTES = 1L << 30;

    private final ZipFile zip;
    private final List<? extends ZipEntry> files;
    private long unpacked;

    private PhotoArchive(ZipFile zip) {
        this.zip = zip;
        this.files = zip.stream()
                .filter(entry -> !entry.isDirectory() && !PhotoName.isLitter(entry.getName()))
                .toList();
    }

    static PhotoArchive open(Path path) throws UnreadableArchiveException, IOException {
        ZipFile zip = zip(path);
        if (zip.size() > MOST_FILES) {
            zip.close();
            throw new UnreadableArchiveException(PhotoFault.TOO_MANY_FILES);
        }
        return new PhotoArchive(zip);
    }

    private static ZipFile zip(Path path) throws UnreadableArchiveException {
        try {
            return new ZipFile(path.toFile(), StandardCharsets.UTF_8);
        } catch (IOException | IllegalArgumentException notUtf8) {
            return zipOfOldNames(path);
        }
    }

    /** Chinese Windows writes names in GBK. */
    private static ZipFile zipOfOldNames(Path path) throws UnreadableArchiveException {
        try {
            return new ZipFile(path.toFile(), Charset.forName("GB18030"));
        } catch (IOException | IllegalArgumentException broken) {
            throw new UnreadableArchiveException(PhotoFault.ARCHIVE_UNREADABLE);
        }
    }

    List<String> names() {
        return files.stream().map(ZipEntry::getName).toList();
    }

    /**
     * A file as a whole; of one that is too large just enough to tell so, of a broken one nothing.
     *
     * @param index from 0
     * @throws UnreadableArchiveException if all that was read is more than the archive may hold
     */
    byte[] read(int index) throws UnreadableArchiveException {
        byte[] file;
        try (InputStream in = zip.getInputStream(files.get(index))) {
            file = in.readNBytes(PhotoReading.MOST_BYTES + 1);
        } catch (IOException broken) {
            return new byte[0];
        }
        unpacked += file.length;
        if (unpacked > MOST_BYTES) {
            throw new UnreadableArchiveException(PhotoFault.ARCHIVE_TOO_LARGE);
        }
        return file;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
