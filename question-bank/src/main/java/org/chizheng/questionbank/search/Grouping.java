package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;
import org.chizheng.questionbank.OrganisationScope;

/**
 * Groups all questions in scope by what is nearly the same. Only questions that share a fingerprint are compared, and
 * among many that share one each is compared to a few of them: the cost grows with the number of questions, not with
 * its square.
 */
final class Grouping {

    /** How many of those that share a fingerprint another one is compared to. */
    static final int REPRESENTATIVES = 8;

    /** Of 64 bits; texts of likeness 0.6 differ in 13 on the average, unrelated ones in 27. */
    private static final int MOST_DIFFERENCES = 20;

    private static final int REMEMBERED = 2048;
    private static final Set<String> TEXTS = Set.of(Fields.STEM, Fields.OPTIONS);

    private final IndexSearcher searcher;
    private final FixedBitSet visible;
    private final long[] sketches;
    private final StoredFields stored;
    private final Map<Integer, Integer> parents = new HashMap<>();
    private long steps;

    private final Map<Integer, Shingles> texts = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, Shingles> eldest) {
            return size() > REMEMBERED;
        }
    };

    Grouping(IndexSearcher searcher, OrganisationScope scope) throws IOException {
        this.searcher = searcher;
        this.sketches = sketches(searcher.getIndexReader());
        this.stored = searcher.storedFields();
        this.visible = searcher.search(
                Scope.others(MatchAllDocsQuery.INSTANCE, scope, null),
                new Visible(searcher.getIndexReader().maxDoc()));
    }

    /** Documents that belong together, each group with two or more. */
    Collection<List<Integer>> run() throws IOException {
        IndexReader reader = searcher.getIndexReader();
        Terms bands = MultiTerms.getTerms(reader, Fields.BANDS);
        if (bands != null) {
            TermsEnum each = bands.iterator();
            PostingsEnum postings = null;
            while (each.next() != null) {
                if (each.docFreq() > 1) {
                    postings = each.postings(postings, PostingsEnum.NONE);
                    group(postings);
                }
            }
        }
        Map<Integer, List<Integer>> groups = new LinkedHashMap<>();
        for (Integer document : parents.keySet()) {
            groups.computeIfAbsent(root(document), any -> new ArrayList<>()).add(document);
        }
        return groups.values();
    }

    /** How many documents were visited and compared. */
    long steps() {
        return steps;
    }

    private void group(PostingsEnum sharing) throws IOException {
        List<Integer> compared = new ArrayList<>(REPRESENTATIVES);
        for (int document = sharing.nextDoc();
                document != DocIdSetIterator.NO_MORE_DOCS;
                document = sharing.nextDoc()) {
            steps++;
            if (visible.get(document) && !joins(document, compared) && compared.size() < REPRESENTATIVES) {
                compared.add(document);
            }
        }
    }

    private boolean joins(int document, List<Integer> compared) throws IOException {
        for (int other : compared) {
            if (root(other) == root(document)) {
                return true;
            }
            steps++;
            if (mayBeAlike(document, other) && text(document).likeness(text(other)) >= Likeness.NEARLY_THE_SAME) {
                parents.putIfAbsent(document, document);
                parents.putIfAbsent(other, other);
                parents.put(root(document), root(other));
                return true;
            }
        }
        return false;
    }

    private boolean mayBeAlike(int document, int other) {
        return Long.bitCount(sketches[document] ^ sketches[other]) <= MOST_DIFFERENCES;
    }

    private static long[] sketches(IndexReader reader) throws IOException {
        long[] sketches = new long[reader.maxDoc()];
        for (LeafReaderContext segment : reader.leaves()) {
            NumericDocValues values = DocValues.getNumeric(segment.reader(), Fields.SKETCH);
            while (values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                sketches[segment.docBase + values.docID()] = values.longValue();
            }
        }
        return sketches;
    }

    private int root(int document) {
        int root = document;
        while (parents.getOrDefault(root, root) != root) {
            root = parents.getOrDefault(root, root);
        }
        // later ways are short
        if (root != document) {
            parents.put(document, root);
        }
        return root;
    }

    private Shingles text(int document) throws IOException {
        Shingles known = texts.get(document);
        if (known == null) {
            known = Likeness.shingles(stored.document(document, TEXTS));
            texts.put(document, known);
        }
        return known;
    }

    /** Marks what is found. */
    private record Visible(int documents) implements CollectorManager<Visible.Marks, FixedBitSet> {

        @Override
        public Marks newCollector() {
            return new Marks(new FixedBitSet(documents));
        }

        @Override
        public FixedBitSet reduce(Collection<Marks> collectors) {
            FixedBitSet all = new FixedBitSet(documents);
            collectors.forEach(one -> all.or(one.marks));
            return all;
        }

        private static final class Marks extends SimpleCollector {

            private final FixedBitSet marks;
            private int base;

            Marks(FixedBitSet marks) {
                this.marks = marks;
            }

            @Override
            protected void doSetNextReader(LeafReaderContext segment) {
                base = segment.docBase;
            }

            @Override
            public void collect(int document) {
                marks.set(base + document);
            }

            @Override
            public ScoreMode scoreMode() {
                return ScoreMode.COMPLETE_NO_SCORES;
            }
        }
    }
}
