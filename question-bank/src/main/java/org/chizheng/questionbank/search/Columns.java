package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
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
 * What is counted and filtered by, of every document, in memory: 16 bytes each, so that counting a million of them takes
 * milliseconds. Read once for each segment, which never changes.
 */
final class Columns {

    /** Facets of few values, which together make the kind of a document. */
    static final List<Facet> OF_KIND = List.of(Facet.TYPE, Facet.SUBJECT, Facet.STATE, Facet.DIFFICULTY, Facet.LEVEL);

    /** Numbers of a document: its kind, its law, its author, its path. */
    static final int WIDTH = 4;

    static final int KIND = 0;
    static final int LAW = 1;
    static final int AUTHOR = 2;
    static final int PATH = 3;

    private static final int STATE = OF_KIND.indexOf(Facet.STATE);

    private final Map<Facet, Values> values = new EnumMap<>(Facet.class);
    private final Values paths = new Values();
    private final Kinds kinds = new Kinds();
    private final Map<IndexReader.CacheKey, Segment> segments = new ConcurrentHashMap<>();

    Columns() {
        for (Facet facet : Facet.values()) {
            values.put(facet, new Values());
        }
    }

    /**
     * One segment.
     *
     * @param rows {@link #WIDTH} numbers for each document
     * @param inUseUntil of each document in milliseconds; null if none of them was ever used
     */
    record Segment(int[] rows, long @Nullable [] inUseUntil) {

        /** Whether a document, if it is approved, is in use. */
        boolean isInUse(int document, long now) {
            return inUseUntil != null && inUseUntil[document] > now;
        }
    }

    /** The values of a facet. */
    Values of(Facet facet) {
        Values all = values.get(facet);
        if (all == null) {
            throw new IllegalStateException("no values of " + facet);
        }
        return all;
    }

    Values paths() {
        return paths;
    }

    Kinds kinds() {
        return kinds;
    }

    /** By kind, what it is once its documents are in use: another kind if they are approved, else the same. */
    int[] inUse() {
        int approved = of(Facet.STATE).number(QuestionState.APPROVED.name());
        int inUse = of(Facet.STATE).number(Facet.IN_USE);
        int[] others = new int[kinds.size()];
        for (int kind = 0; kind < others.length; kind++) {
            others[kind] = kinds.value(kind, STATE) == approved ? kinds.with(kind, STATE, inUse) : kind;
        }
        return others;
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
        read(reader, Facet.LAW.field(), of(Facet.LAW), rows, WIDTH, LAW);
        read(reader, Facet.AUTHOR.field(), of(Facet.AUTHOR), rows, WIDTH, AUTHOR);
        read(reader, Fields.PATH, paths, rows, WIDTH, PATH);
        int width = OF_KIND.size();
        int[] parts = new int[reader.maxDoc() * width];
        for (int place = 0; place < width; place++) {
            Facet facet = OF_KIND.get(place);
            read(reader, facet.field(), of(facet), parts, width, place);
        }
        int[] kind = new int[width];
        for (int document = 0; document < reader.maxDoc(); document++) {
            System.arraycopy(parts, document * width, kind, 0, width);
            rows[document * WIDTH + KIND] = kinds.number(kind);
        }
        return new Segment(rows, inUseUntil(reader).orElse(null));
    }

    private static void read(LeafReader reader, String field, Values values, int[] rows, int width, int column)
            throws IOException {
        SortedDocValues ordinals = DocValues.getSorted(reader, field);
        int[] numbers = new int[ordinals.getValueCount()];
        for (int ordinal = 0; ordinal < numbers.length; ordinal++) {
            numbers[ordinal] = values.number(ordinals.lookupOrd(ordinal).utf8ToString());
        }
        while (ordinals.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
            rows[ordinals.docID() * width + column] = numbers[ordinals.ordValue()];
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
