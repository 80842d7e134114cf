package org.chizheng.questionbank.search;

import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.chizheng.questionbank.search.SearchRequest.UsedSince;
import org.jspecify.annotations.Nullable;

/**
 * A search that somebody wants to make again.
 *
 * @param name unique among the searches of an account
 * @param words as in {@link SearchRequest}, and so are the others
 */
public record SavedSearch(
        String name,
        String words,
        Map<Facet, Set<String>> filters,
        @Nullable UsedSince used,
        Order order) {

    /** Copies the filters. */
    public SavedSearch {
        filters = Map.copyOf(filters);
    }
}
