package org.chizheng.questionbank.search;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is looked for.
 *
 * @param words all words between spaces must occur, each as it stands; {@code |} means or, {@code -} not; empty for all
 * @param filters for each facet the values of which a question must have one; a facet without values does not filter
 * @param used by when a question was last used; null if that does not matter
 * @param order how hits are sorted
 * @param offset how many hits to skip
 * @param limit how many hits to return
 */
public record SearchRequest(
        String words,
        Map<Facet, Set<String>> filters,
        @Nullable UsedSince used,
        Order order,
        int offset,
        int limit) {

    /**
     * By when questions were last used.
     *
     * @param when the beginning of the time
     * @param not whether it is about those that were not used since, be it ever or never
     */
    public record UsedSince(Instant when, boolean not) {}

    /** How hits are sorted. */
    public enum Order {
        /** Best match first; newest first where nothing is looked for. */
        RELEVANCE,
        NEWEST,
        /** What was changed last first, be it in content or in state. */
        CHANGED,
        /** What has gone unchanged for longest first. */
        UNCHANGED,
        /** On the latest exam first; what was never used last. */
        LAST_USED,
        /** The smallest share of right answers first; what was never answered last. */
        HARDEST,
        /** The largest share of right answers first; what was never answered last. */
        EASIEST
    }

    /** Longest text that is looked for; what is longer is cut. */
    public static final int LONGEST_WORDS = 200;

    /** A search in which it does not matter when questions were used. */
    public SearchRequest(String words, Map<Facet, Set<String>> filters, Order order, int offset, int limit) {
        this(words, filters, null, order, offset, limit);
    }

    /** Checks the numbers and copies the filters. */
    public SearchRequest {
        if (offset < 0 || limit < 1) {
            throw new IllegalArgumentException("offset must be 0 or more and limit 1 or more");
        }
        words = words.length() > LONGEST_WORDS ? words.substring(0, LONGEST_WORDS) : words;
        filters = Map.copyOf(filters);
    }
}
