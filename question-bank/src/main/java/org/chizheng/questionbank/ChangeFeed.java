package org.chizheng.questionbank;

import java.util.List;

/**
 * What changed in the bank, in the order of commits, for those who keep a copy. A question appears with its latest
 * change only, so that reading from 0 gives the whole bank; what was rolled back never appears.
 */
public interface ChangeFeed {

    /**
     * A part of the feed.
     *
     * @param questions as they are now, which may be later than their number says
     * @param upTo number of the last change in this part; the number asked for if there is none
     */
    record Part(List<Question> questions, long upTo) {}

    /** Identity of this bank; a copy of another bank is of no use. */
    String bank();

    /** Number of the latest change that was committed. */
    long latest();

    /** How many questions changed after a number. */
    long remaining(long after);

    /** The next changes after a number. */
    Part after(long number, int limit);
}
