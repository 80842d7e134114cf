package org.chizheng.questionbank.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.search.SearchResult.Count;
import org.jspecify.annotations.Nullable;

/**
 * One search in one state of the index: first everything that matches is counted, without scores, then the best of it is
 * ranked, without looking at what cannot be among the best.
 */
final class Lookup {

    private static final int MOST_VALUES = 20;
    private static final SortField NEWEST = new SortField(Fields.NEWEST, SortField.Type.LONG, true);

    private final IndexSearcher searcher;
    private final Generation generation;
    private final OrganisationScope scope;
    private final SearchRequest request;
    private final WordsParser.Typed typed;
    private final Instant now;

    /**
     * A search that ends with what was found so far once the limit says so.
     *
     * @param now decides what is in use
     */
    Lookup(
            IndexSearcher searcher,
            Generation generation,
            OrganisationScope scope,
            SearchRequest request,
            Instant now,
            QueryTimeout limit) {
        searcher.setTimeout(limit);
        this.searcher = searcher;
        this.generation = generation;
        this.scope = scope;
        this.request = request;
        this.now = now;
        this.typed = WordsParser.read(request.words());
    }

    /**
     * What the index knows.
     *
     * @param words marks what was looked for
     */
    record Outcome(List<QuestionId> ids, FoundWords words, long total, Map<Facet, List<Count>> facets, boolean cut) {}

    Outcome run() throws IOException {
        Counting.Tally all = count();
        int[] page = all.total() <= request.offset() ? new int[0] : page(all);
        return new Outcome(
                ids(searcher, page),
                new FoundWords(typed.words()),
                all.total(),
                all.facets(MOST_VALUES),
                searcher.timedOut());
    }

    /** Everything that matches, in order, so many at a time; offset and limit do not count. */
    List<QuestionId> every(int page) throws IOException {
        Query query = ranked(count());
        List<QuestionId> ids = new ArrayList<>();
        ScoreDoc last = null;
        ScoreDoc[] hits;
        do {
            hits = searcher.searchAfter(last, query, page, sort()).scoreDocs;
            ids.addAll(
                    ids(searcher, Arrays.stream(hits).mapToInt(one -> one.doc).toArray()));
            last = hits.length == 0 ? null : hits[hits.length - 1];
        } while (hits.length == page);
        return ids;
    }

    private Counting.Tally count() throws IOException {
        return searcher.search(
                used(typed.finding()),
                new Counting(searcher.getIndexReader(), generation.columns(), scope, request.filters(), now));
    }

    private Query used(Query words) {
        SearchRequest.UsedSince since = request.used();
        if (since == null) {
            return words;
        }
        Query used = LongPoint.newRangeQuery(Fields.LAST_USED, since.when().toEpochMilli(), Long.MAX_VALUE);
        return new BooleanQuery.Builder()
                .add(words, Occur.MUST)
                .add(used, since.not() ? Occur.MUST_NOT : Occur.FILTER)
                .build();
    }

    private int[] page(Counting.Tally all) throws IOException {
        // a threshold of hits that have to be counted; all are counted already
        TopFieldCollectorManager best =
                new TopFieldCollectorManager(sort(), Math.min(request.offset() + request.limit(), all.total()), 1);
        ScoreDoc[] top = searcher.search(ranked(all), best).scoreDocs;
        return Arrays.stream(top)
                .skip(request.offset())
                .mapToInt(one -> one.doc)
                .toArray();
    }

    private Query ranked(Counting.Tally all) {
        return isRanked()
                ? new BooleanQuery.Builder()
                        .add(typed.ranking(), Occur.MUST)
                        .add(all.found(), Occur.FILTER)
                        .build()
                : all.found();
    }

    private boolean isRanked() {
        return request.order() == SearchRequest.Order.RELEVANCE && !typed.isEverything();
    }

    private Sort sort() {
        return switch (request.order()) {
            case RELEVANCE -> isRanked() ? new Sort(SortField.FIELD_SCORE, NEWEST) : new Sort(NEWEST);
            case NEWEST -> new Sort(NEWEST);
            case CHANGED -> by(Fields.CHANGED, SortField.Type.LONG, true, null);
            case UNCHANGED -> by(Fields.CHANGED, SortField.Type.LONG, false, null);
            case LAST_USED -> by(Fields.LAST_USED, SortField.Type.LONG, true, Long.MIN_VALUE);
            case HARDEST -> by(Fields.FACILITY, SortField.Type.DOUBLE, false, Double.POSITIVE_INFINITY);
            case EASIEST -> by(Fields.FACILITY, SortField.Type.DOUBLE, true, Double.NEGATIVE_INFINITY);
        };
    }

    private static Sort by(String field, SortField.Type type, boolean largestFirst, @Nullable Object absent) {
        return new Sort(new SortField(field, type, largestFirst, absent), NEWEST);
    }

    /** Which questions the documents hold. */
    static List<QuestionId> ids(IndexSearcher searcher, int[] documents) throws IOException {
        List<LeafReaderContext> segments = searcher.getIndexReader().leaves();
        List<QuestionId> ids = new ArrayList<>(documents.length);
        for (int document : documents) {
            LeafReaderContext segment = segments.get(ReaderUtil.subIndex(document, segments));
            NumericDocValues numbers = segment.reader().getNumericDocValues(Fields.NEWEST);
            if (numbers == null || !numbers.advanceExact(document - segment.docBase)) {
                throw new IllegalStateException("document " + document + " has no question");
            }
            ids.add(new QuestionId(numbers.longValue()));
        }
        return ids;
    }
}
