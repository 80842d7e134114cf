package org.chizheng.exams.publishing;

import java.util.Optional;

/**
 * Words of exams at a place that is nearer than the database and may forget them at any moment. They go by their hash:
 * whatever is found are the words with this hash, of whichever exam, node or database; what exam has which hash is for
 * the database to say.
 */
interface NearWords {

    /** The words with this hash; empty where they are not known or the place cannot be asked. */
    Optional<FrozenWords> find(WordsHash hash);

    /** Keeps words under their hash, in place of what was there; does nothing where that is not possible. */
    void keep(FrozenWords words);
}
