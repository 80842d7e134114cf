package org.chizheng.questionbank.search;

import java.util.Map;
import java.util.Set;

/**
 * What is looked for.
 *
 * @param words all words between spaces must occur, each as it stands; {@code |} means or, {@code -} not; empty for all
 * @param filters for each facet the values of which a question must have one; a facet without values does not filter
 * @param order how hits are sorted
 * @param offset how many hits to skip
 * @param limit how many hits to return
 */
public record SearchRequest(String words, Map<Facet, Set<String>> filters, Order order, int offset, int limit) {

    /** How hits are sorted. */
    public enum Order {
        /** Best match first; newest first where nothing is looked for. */
        RELEVANCE,
        NEWEST,
        /** What was changed last first, be it in content or in state. */
        CHANGED,
        /** What has gone unchanged for longest first. */
        UNCHANGED
    }

    /** Longest text that is looked for; what is longer is cut. */
    public static final int LONGEST_WORDS = 200;

    /** Checks the numbers and copies the filters. */
    public SearchRequest {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("offset must be 0 or more and limit 1 or more");
        }
        words = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        filters = Map.copyOf(filters);
    }
}
