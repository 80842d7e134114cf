package org.chizheng.questionbank.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The folder that holds the generations of a node's index, each in a numbered folder of its own. */
final class IndexFolder {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFolder.class);
    private static final String PREFIX = "bank-";

    private final Path folder;

    IndexFolder(Path folder) {
        this.folder = folder;
    }

    /** By which a rebuild is asked for at the machine itself. */
    RebuildNote note() {
        return new RebuildNote(folder);
    }

    /**
     * Opens the latest index that is whole, sound and of this bank, and removes all others.
     *
     * @param bank identity of the bank
     * @param latest number of its latest change; an index that is ahead belongs to a bank before a restore
     */
    Optional<Generation> openLatest(String bank, long latest) throws IOException {
        Files.createDirectories(folder);
        Optional<Generation> found = Optional.empty();
        for (Path candidate : generations()) {
            if (found.isEmpty()) {
                found = open(candidate, bank, latest);
            }
            if (found.isEmpty() || !found.get().folder().equals(candidate)) {
                remove(candidate);
            }
        }
        return found;
    }

    private static Optional<Generation> open(Path candidate, String bank, long latest) throws IOException {
        IndexMark mark;
        try {
            mark = IndexMark.read(candidate);
            if (mark == null || !mark.complete() || !mark.bank().equals(bank) || mark.upTo() > latest) {
                return Optional.empty();
            }
            Generation.checkIntegrity(candidate);
        } catch (IOException | RuntimeException damaged) {
            LOG.warn("index {} is damaged and will be built again: {}", candidate, damaged.toString());
            return Optional.empty();
        }
        return Optional.of(Generation.open(candidate, mark));
    }

    /** Begins a new index. */
    Generation begin(String bank) throws IOException {
        long next = generations().stream().mapToLong(IndexFolder::number).max().orElse(0);
        Path fresh = Files.createDirectories(folder.resolve(PREFIX + (next + 1)));
        return Generation.open(fresh, new IndexMark(bank, 0, false));
    }

    /** Closes an index and removes its files. */
    void discard(Generation generation) {
        try {
            generation.close();
        } catch (IOException | RuntimeException alreadyBroken) {
            LOG.debug("closing an index that is thrown away", alreadyBroken);
        }
        remove(generation.folder());
    }

    private List<Path> generations() throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> number(child) > 0)
                    .sorted(Comparator.comparingLong(IndexFolder::number).reversed())
                    .toList();
        }
    }

    private static long number(Path child) {
        String name = child.getFileName().toString();
        return name.matches(PREFIX + "\\d{1,18}") ? Long.parseLong(name.substring(PREFIX.length())) : 0;
    }

    private static void remove(Path generation) {
        try (Stream<Path> files = Files.walk(generation)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException leftBehind) {
            LOG.warn("index {} could not be removed: {}", generation, leftBehind.toString());
        }
    }
}
