package org.chizheng.ui.questionbank;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.search.SearchRequest;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.chizheng.questionbank.search.SearchResult;
import org.chizheng.questionbank.search.SearchResult.Hit;
import org.chizheng.questionbank.search.Searching;
import org.jspecify.annotations.Nullable;

/** Feeds a list page by page from the search; the first page, its total and its counts come from one search. */
class BankQuery extends AbstractBackEndDataProvider<Hit, Void> {

    /** As many as the list shows. */
    static final int MOST_LISTED = 10_000;

    private static final int FIRST_PAGE = 50;

    private final transient Searching searching;
    private final transient Curator curator;
    private final transient Supplier<String> words;
    private final transient Supplier<Map<Facet, Set<String>>> filters;
    private final transient Supplier<Order> order;
    private transient @Nullable SearchResult first;

    BankQuery(
            Searching searching,
            Curator curator,
            Supplier<String> words,
            Supplier<Map<Facet, Set<String>>> filters,
            Supplier<Order> order) {
        this.searching = searching;
        this.curator = curator;
        this.words = words;
        this.filters = filters;
        this.order = order;
    }

    /** Searches anew and lets the list draw itself again. */
    SearchResult run() {
        SearchResult fresh = search(0, FIRST_PAGE);
        first = fresh;
        refreshAll();
        return fresh;
    }

    /** All that is found, however much the list shows of it; looked up when it is asked for. */
    ExportDialog.Chosen all() {
        SearchRequest asked = request(0, FIRST_PAGE);
        return new ExportDialog.Chosen(first().total(), () -> searching.every(curator, asked));
    }

    private SearchRequest request(int offset, int limit) {
        return new SearchRequest(words.get(), new HashMap<>(filters.get()), order.get(), offset, limit);
    }

    private SearchResult search(int offset, int limit) {
        return searching.search(curator, request(offset, limit));
    }

    private SearchResult first() {
        SearchResult known = first;
        return known == null ? run() : known;
    }

    @Override
    protected Stream<Hit> fetchFromBackEnd(Query<Hit, Void> query) {
        int offset = query.getOffset();
        int end = offset + query.getLimit();
        SearchResult page = first();
        if (end <= FIRST_PAGE || page.hits().size() < FIRST_PAGE) {
            return page.hits().stream().skip(offset).limit(query.getLimit());
        }
        return search(offset, query.getLimit()).hits().stream();
    }

    @Override
    protected int sizeInBackEnd(Query<Hit, Void> query) {
        return (int) Math.min(first().total(), MOST_LISTED);
    }

    @Override
    public Object getId(Hit hit) {
        return hit.question().id();
    }
}
