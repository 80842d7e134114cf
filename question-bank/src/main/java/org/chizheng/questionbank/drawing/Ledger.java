package org.chizheng.questionbank.drawing;

import java.util.HashMap;
import java.util.Map;

/** How often each question may still be used by the papers of one exam. */
final class Ledger {

    private final int mostPapers;
    private final Map<Long, Integer> used = new HashMap<>();
    private int papersLeft;

    Ledger(int mostPapers, int papers) {
        this.mostPapers = mostPapers;
        this.papersLeft = papers;
    }

    /** On how many of the papers that are still to be drawn a question may be; at most on all of them. */
    int left(long question, Past past) {
        long left = mostPapers - past.papers() - used.getOrDefault(question, 0);
        return (int) Math.clamp(left, 0, papersLeft);
    }

    /** The most that any question can have left. */
    int top() {
        return papersLeft;
    }

    void use(Iterable<Chosen> paper) {
        paper.forEach(chosen -> used.merge(chosen.row().question(), 1, Integer::sum));
        papersLeft--;
    }
}
