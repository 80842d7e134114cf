package org.chizheng.ui.questionbank;

import com.vaadin.flow.data.provider.AbstractBackEndDataProvider;
import com.vaadin.flow.data.provider.Query;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.search.SearchRequest;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.chizheng.questionbank.search.SearchRequest.UsedSince;
import org.chizheng.questionbank.search.SearchResult;
import org.chizheng.questionbank.search.SearchResult.Hit;
import org.chizheng.questionbank.search.Searching;
import org.jspecify.annotations.Nullable;

/** Feeds a list page by page from the search; the first page, its total and its counts come from one search. */
class BankQuery extends AbstractBackEndDataProvider<Hit, Void> {

    /** As many as the list shows. */
    static final int MOST_LISTED = 10_000;

    private static final int FIRST_PAGE = 50;
    private static final int EXPORTED_PAGE = 500;

    private final transient Searching searching;
    private final transient Curator curator;
    private final transient Supplier<String> words;
    private final transient Supplier<Map<Facet, Set<String>>> filters;
    private final transient Supplier<@Nullable UsedSince> used;
    private final transient Supplier<Order> order;
    private final transient Consumer<List<Hit>> shown;
    private transient @Nullable SearchResult first;

    /**
     * A search by what the screen holds.
     *
     * @param shown told of every part of the list before it is drawn
     */
    BankQuery(
            Searching searching,
            Curator curator,
            Supplier<String> words,
            Supplier<Map<Facet, Set<String>>> filters,
            Supplier<@Nullable UsedSince> used,
            Supplier<Order> order,
            Consumer<List<Hit>> shown) {
        this.searching = searching;
        this.curator = curator;
        this.words = words;
        this.filters = filters;
        this.used = used;
        this.order = order;
        this.shown = shown;
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
        return new SearchRequest(words.get(), new HashMap<>(filters.get()), used.get(), order.get(), offset, limit);
    }

    /** The same with the versions that were found. */
    Map<QuestionId, QuestionVersionId> everything() {
        Map<QuestionId, QuestionVersionId> found = new LinkedHashMap<>();
        SearchResult page;
        int offset = 0;
        do {
            page = search(offset, EXPORTED_PAGE);
            page.hits()
                    .forEach(hit -> found.put(
                            hit.question().id(), hit.question().current().id()));
            offset += EXPORTED_PAGE;
        } while (page.hits().size() == EXPORTED_PAGE && offset < MOST_LISTED);
        return found;
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
            return told(
                    page.hits().stream().skip(offset).limit(query.getLimit()).toList());
        }
        return told(search(offset, query.getLimit()).hits());
    }

    private Stream<Hit> told(List<Hit> page) {
        shown.accept(page);
        return page.stream();
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
