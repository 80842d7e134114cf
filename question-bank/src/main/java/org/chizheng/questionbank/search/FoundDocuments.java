package org.chizheng.questionbank.search;

import java.util.Arrays;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.BitSetIterator;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/** Documents of one reader that are known already; equal to nothing else, so that nothing is kept for it. */
final class FoundDocuments extends Query {

    private final IndexReader reader;
    private final @Nullable FixedBitSet[] found;

    /**
     * These documents.
     *
     * @param found by segment; null where there are none
     */
    FoundDocuments(IndexReader reader, @Nullable FixedBitSet[] found) {
        this.reader = reader;
        this.found = found.clone();
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        if (searcher.getIndexReader() != reader) {
            throw new IllegalArgumentException("searcher must be on the reader in which these documents were found");
        }
        return new ConstantScoreWeight(this, boost) {
            @Override
            public @Nullable ScorerSupplier scorerSupplier(LeafReaderContext context) {
                FixedBitSet here = found[context.ord];
                if (here == null) {
                    return null;
                }
                int cost = here.cardinality();
                float score = score();
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) {
                        DocIdSetIterator each = new BitSetIterator(here, cost);
                        return new ConstantScoreScorer(score, scoreMode, each);
                    }

                    @Override
                    public long cost() {
                        return cost;
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return false;
            }
        };
    }

    /** The first ones in the order of the index. */
    int[] first(int most) {
        int[] documents = new int[most];
        int number = 0;
        for (LeafReaderContext context : reader.leaves()) {
            FixedBitSet here = found[context.ord];
            for (int at = next(here, 0);
                    at != DocIdSetIterator.NO_MORE_DOCS && number < most;
                    at = next(here, at + 1)) {
                documents[number++] = context.docBase + at;
            }
        }
        return Arrays.copyOf(documents, number);
    }

    private static int next(@Nullable FixedBitSet set, int from) {
        return set == null || from >= set.length() ? DocIdSetIterator.NO_MORE_DOCS : set.nextSetBit(from);
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "found documents";
    }

    @Override
    public boolean equals(Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}
