package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.chizheng.questionbank.QuestionState;
import org.jspecify.annotations.Nullable;

/**
 * What is counted and filtered by, of every document, in memory: 28 bytes each, so that counting a million of them takes
 * milliseconds. Read once for each segment, which never changes.
 */
final class Columns {

    private static final Facet[] FACETS = Facet.values();

    /** Numbers of values that a document has: one of each facet, and its path. */
    static final int WIDTH = FACETS.length + 1;

    static final int PATH = FACETS.length;

    private final List<Values> values = new ArrayList<>();
    private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

    Columns() {
        for (int i = 0; i < WIDTH; i++) {
            values.add(new Values());
        }
    }

    /**
     * One segment.
     *
     * @param rows {@link #WIDTH} numbers for each document
     * @param inUseUntil of each document in milliseconds; null if none of them was ever used
     */
    record Segment(int[] rows, long @Nullable [] inUseUntil) {

        /** Until when a document is in use; 0 if it was never used. */
        long inUseUntil(int document) {
            return inUseUntil == null ? 0 : inUseUntil[document];
        }
    }

    /** The values of a facet. */
    Values of(Facet facet) {
        return values.get(facet.ordinal());
    }

    Values paths() {
        return values.get(PATH);
    }

    /** Number of the approved state, and of those among the approved that are in use. */
    int approved() {
        return of(Facet.STATE).number(QuestionState.APPROVED.name());
    }

    int inUse() {
        return of(Facet.STATE).number(Facet.IN_USE);
    }

    /** The columns of all segments of a reader. */
    List<Segment> of(IndexReader reader) throws IOException {
        List<Segment> all = new ArrayList<>();
        for (LeafReaderContext segment : reader.leaves()) {
            all.add(of(segment.reader()));
        }
        return all;
    }

    private Segment of(LeafReader reader) throws IOException {
        IndexReader.CacheHelper helper = reader.getCoreCacheHelper();
        Segment known = segments.get(helper.getKey());
        if (known == null) {
            known = read(reader);
            if (segments.put(helper.getKey(), known) == null) {
                helper.addClosedListener(segments::remove);
            }
        }
        return known;
    }

    private Segment read(LeafReader reader) throws IOException {
        int[] rows = new int[reader.maxDoc() * WIDTH];
        for (Facet facet : FACETS) {
            read(reader, facet.field(), facet.ordinal(), rows);
        }
        read(reader, Fields.PATH, PATH, rows);
        return new Segment(rows, inUseUntil(reader).orElse(null));
    }

    private void read(LeafReader reader, String field, int column, int[] rows) throws IOException {
        SortedDocValues ordinals = DocValues.getSorted(reader, field);
        int[] numbers = new int[ordinals.getValueCount()];
        for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
            numbers[ordinal] =
                    values.get(column).number(ordinals.lookupOrd(ordinal).utf8ToString());
        }
        while (ordinals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            rows[ordinals.docID() * WIDTH + column] = numbers[ordinals.ordValue()];
        }
    }

    private static Optional<long[]> inUseUntil(LeafReader reader) throws IOException {
        NumericDocValues until = DocValues.getNumeric(reader, Fields.IN_USE_UNTIL);
        long[] all = null;
        while (until.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            all = all == null ? new long[reader.maxDoc()] : all;
            all[until.docID()] = until.longValue();
        }
        return Optional.ofNullable(all);
    }
}
