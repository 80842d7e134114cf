package org.chizheng.ui.questionbank;

import org.chizheng.questionbank.search.Searching;

/** Gives the index a moment to take in what was just committed. */
final class Fresh {

    private Fresh() {}

    /** Waits at most this long; whoever is late sees it on the next search. */
    static void await(Searching searching, long millis) {
        try {
            boolean _ = searching.awaitUpToDate(millis);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
