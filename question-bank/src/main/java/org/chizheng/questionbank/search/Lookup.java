package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.facet.FacetResult;
import org.apache.lucene.facet.FacetsCollector;
import org.apache.lucene.facet.FacetsCollectorManager;
import org.apache.lucene.facet.LabelAndValue;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetCounts;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesReaderState;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.search.FoundWords.Found;
import org.chizheng.questionbank.search.SearchResult.Count;

/** One search in one state of the index. */
final class Lookup {

    private static final int MOST_VALUES = 20;
    private static final SortField NEWEST = new SortField(Fields.NEWEST, SortField.Type.LONG, true);
    private static final Set<String> ID_ONLY = Set.of(Fields.ID);

    private final IndexSearcher searcher;
    private final Generation generation;
    private final OrganisationScope scope;
    private final SearchRequest request;
    private final Query words;

    /** A search that ends with what was found so far once the limit says so. */
    Lookup(
            IndexSearcher searcher,
            Generation generation,
            OrganisationScope scope,
            SearchRequest request,
            QueryTimeout limit) {
        searcher.setTimeout(limit);
        this.searcher = searcher;
        this.generation = generation;
        this.scope = scope;
        this.request = request;
        this.words = new WordsParser().read(request.words());
    }

    /**
     * What the index knows.
     *
     * @param ids the questions, each with what was found in it
     */
    record Outcome(List<QuestionId> ids, List<Found> found, long total, Map<Facet, List<Count>> facets, boolean cut) {}

    Outcome run() throws IOException {
        FacetsCollectorManager.FacetsResult all = FacetsCollectorManager.search(
                searcher,
                Scope.narrow(words, scope, request.filters(), null),
                request.offset() + request.limit(),
                sort(request.order()),
                new FacetsCollectorManager());
        ScoreDoc[] top = all.topDocs().scoreDocs;
        int[] documents = Arrays.stream(top)
                .skip(request.offset())
                .mapToInt(one -> one.doc)
                .toArray();
        return new Outcome(
                ids(documents),
                documents.length == 0 ? List.of() : new FoundWords(searcher).in(documents, words),
                all.topDocs().totalHits.value(),
                facets(all.facetsCollector()),
                searcher.timedOut());
    }

    /** How documents are sorted. */
    static Sort sort(SearchRequest.Order order) {
        return switch (order) {
            case RELEVANCE -> new Sort(SortField.FIELD_SCORE, NEWEST);
            case NEWEST -> new Sort(NEWEST);
            case CHANGED -> new Sort(new SortField(Fields.CHANGED, SortField.Type.LONG, true), NEWEST);
            case UNCHANGED -> new Sort(new SortField(Fields.CHANGED, SortField.Type.LONG), NEWEST);
        };
    }

    private List<QuestionId> ids(int[] documents) throws IOException {
        return ids(searcher, documents);
    }

    /** Which questions the documents hold. */
    static List<QuestionId> ids(IndexSearcher searcher, int[] documents) throws IOException {
        StoredFields stored = searcher.storedFields();
        List<QuestionId> ids = new ArrayList<>(documents.length);
        for (int document : documents) {
            Document fields = stored.document(document, ID_ONLY);
            ids.add(new QuestionId(Long.parseLong(fields.get(Fields.ID))));
        }
        return ids;
    }

    private Map<Facet, List<Count>> facets(FacetsCollector hits) throws IOException {
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        SortedSetDocValuesReaderState state = generation.facets(searcher.getIndexReader());
        if (state == null) {
            return facets;
        }
        for (Facet facet : Facet.values()) {
            FacetsCollector counted = filters(facet) ? withoutFilter(facet) : hits;
            FacetResult values =
                    new SortedSetDocValuesFacetCounts(state, counted).getTopChildren(MOST_VALUES, facet.name());
            facets.put(facet, values == null ? List.of() : counts(values));
        }
        return facets;
    }

    private boolean filters(Facet facet) {
        return !request.filters().getOrDefault(facet, Set.of()).isEmpty();
    }

    private FacetsCollector withoutFilter(Facet facet) throws IOException {
        return searcher.search(Scope.narrow(words, scope, request.filters(), facet), new FacetsCollectorManager());
    }

    private static List<Count> counts(FacetResult values) {
        List<Count> counts = new ArrayList<>();
        for (LabelAndValue value : values.labelValues) {
            counts.add(new Count(value.label, value.value.intValue()));
        }
        return counts;
    }
}
