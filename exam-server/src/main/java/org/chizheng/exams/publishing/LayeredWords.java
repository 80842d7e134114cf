package org.chizheng.exams.publishing;

import java.util.Optional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * This process first, then the place that all nodes share; what is found there is kept here. Within a transaction only
 * this process is asked: whoever holds a connection of the database waits for nobody else, or a Redis that hangs would
 * hold up those who save answers.
 */
class LayeredWords implements NearWords {

    private final NearWords here;
    private final NearWords shared;

    LayeredWords(NearWords here, NearWords shared) {
        this.here = here;
        this.shared = shared;
    }

    @Override
    public Optional<FrozenWords> find(WordsHash hash) {
        Optional<FrozenWords> known = here.find(hash);
        if (known.isPresent() || TransactionSynchronizationManager.isActualTransactionActive()) {
            return known;
        }
        Optional<FrozenWords> found = shared.find(hash);
        found.ifPresent(here::keep);
        return found;
    }

    @Override
    public void keep(FrozenWords words) {
        here.keep(words);
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            shared.keep(words);
        }
    }
}
