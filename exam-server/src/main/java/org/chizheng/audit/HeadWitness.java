package org.chizheng.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Remembers outside of the database which heads this node has made. A log cut off at its end, heads included, looks
 * whole from inside; only who has seen a later head can tell.
 */
@Component
class HeadWitness {

    private final Path file;

    HeadWitness(@Value("${chizheng.home}") Path home) {
        file = home.resolve("audit").resolve("heads.log");
    }

    synchronized void keep(TreeHead head) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(
                    file,
                    head.seq() + " " + head.size() + " " + head.rootHash() + "\n",
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot remember a tree head in " + file, broken);
        }
    }

    /** What was seen: size and root by the number of the head. */
    synchronized Map<Long, String> seen() {
        Map<Long, String> seen = new HashMap<>();
        if (!Files.exists(file)) {
            return seen;
        }
        try {
            for (String line : Files.readAllLines(file)) {
                int space = line.indexOf(' ');
                // a line that a power cut left unfinished says nothing
                if (line.length() > 64 && space > 0) {
                    seen.put(Long.parseLong(line.substring(0, space)), line.substring(space + 1));
                }
            }
            return seen;
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot read the tree heads in " + file, broken);
        }
    }
}
