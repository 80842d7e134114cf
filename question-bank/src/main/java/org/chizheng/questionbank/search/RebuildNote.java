package org.chizheng.questionbank.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A file beside the index by which somebody at the machine asks a running node to build its index again, and reads how
 * far it is: {@code wanted}, then {@code 1500 20000}, at last {@code done 20000}. Whoever may write the data folder may
 * ask; nothing has to listen for it, and no second process opens the index.
 */
final class RebuildNote {

    private static final Logger LOG = LoggerFactory.getLogger(RebuildNote.class);
    private static final String WANTED = "wanted";

    private final Path file;
    private boolean taken;

    RebuildNote(Path folder) {
        this.file = folder.resolve("rebuild");
    }

    /** Takes up a request; true once for each. */
    boolean take() {
        try {
            if (!Files.exists(file) || !Files.readString(file).strip().equals(WANTED)) {
                return false;
            }
        } catch (IOException unreadable) {
            LOG.warn("{} cannot be read: {}", file, unreadable.toString());
            return false;
        }
        taken = true;
        progress(0, 0);
        return true;
    }

    /** Tells how far it is, if it was asked for here. */
    void progress(long done, long all) {
        if (taken) {
            write(done + " " + all);
        }
    }

    /** Tells that it is done, if it was asked for here. */
    void done(long questions) {
        if (taken) {
            write("done " + questions);
            taken = false;
        }
    }

    private void write(String words) {
        try {
            Path fresh = Files.writeString(file.resolveSibling("rebuild.fresh"), words + "\n");
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            LOG.warn("{} cannot be written: {}", file, unwritable.toString());
        }
    }
}
