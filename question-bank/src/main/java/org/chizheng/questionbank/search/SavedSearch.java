package org.chizheng.questionbank.search;

import java.util.Map;
import java.util.Set;
import org.chizheng.questionbank.search.SearchRequest.Order;

/**
 * A search that somebody wants to make again.
 *
 * @param name unique among the searches of an account
 * @param words as in {@link SearchRequest}
 */
public record SavedSearch(String name, String words, Map<Facet, Set<String>> filters, Order order) {

    /** Copies the filters. */
    public SavedSearch {
        filters = Map.copyOf(filters);
    }
}
