package org.chizheng.questionbank.drawing;

import java.util.Optional;

/**
 * The papers of one exam, drawn one after the other from the bank as it was when the run began. By one thread at a time.
 */
@FunctionalInterface
public interface PaperRun {

    /**
     * The next paper. The same blueprint, bank and seed give the same paper; with a limit of papers, the same blueprint,
     * bank and seeds in the same order do.
     *
     * @return empty where none was found, because of a bank that is too small, or of enemies in spite of a long search
     */
    Optional<DrawnPaper> next(long seed);
}
