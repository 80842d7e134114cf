package org.chizheng.questionbank.search;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Collector;
import org.apache.lucene.search.CollectorManager;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.util.FixedBitSet;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.search.SearchResult.Count;
import org.jspecify.annotations.Nullable;

/**
 * Passes once over what was found, keeps what is in scope and has the chosen values, and counts all facets exactly: what
 * lacks the chosen value of one facet only counts in that facet, so that its other values can be chosen.
 */
final class Counting implements CollectorManager<Counting.Tally, Counting.Tally> {

    /** What a kind lacks of the chosen values: nothing, more than one facet's, or that of the facet of this ordinal. */
    private static final int NOTHING = -1;

    private static final int MUCH = -2;

    private final IndexReader reader;
    private final Columns columns;
    private final List<Columns.Segment> segments;
    private final boolean[] visible;
    private final boolean @Nullable [] laws;
    private final boolean @Nullable [] authors;
    private final int[] inUse;
    private final int[] lacking;
    private final long now;

    /** Counts what somebody sees from a place. */
    Counting(IndexReader reader, Columns columns, OrganisationScope from, Map<Facet, Set<String>> filters, Instant now)
            throws IOException {
        this.reader = reader;
        this.columns = columns;
        // first, since reading segments may bring new values
        this.segments = columns.of(reader);
        this.inUse = columns.inUse();
        this.visible = columns.paths()
                .matching(path -> path.startsWith(from.path()) || from.path().startsWith(path));
        this.laws = columns.of(Facet.LAW).among(filters.getOrDefault(Facet.LAW, Set.of()));
        this.authors = columns.of(Facet.AUTHOR).among(filters.getOrDefault(Facet.AUTHOR, Set.of()));
        this.lacking = lacking(columns, filters);
        this.now = now.toEpochMilli();
    }

    /** By kind, what it lacks. */
    private static int[] lacking(Columns columns, Map<Facet, Set<String>> filters) {
        int[] lacking = new int[columns.kinds().size()];
        Arrays.fill(lacking, NOTHING);
        for (int place = 0; place < Columns.OF_KIND.size(); place++) {
            Facet facet = Columns.OF_KIND.get(place);
            boolean[] chosen = columns.of(facet).among(filters.getOrDefault(facet, Set.of()));
            for (int kind = 0; chosen != null && kind < lacking.length; kind++) {
                if (!chosen[columns.kinds().value(kind, place)]) {
                    lacking[kind] = also(lacking[kind], facet);
                }
            }
        }
        return lacking;
    }

    private static int also(int lacking, Facet facet) {
        return lacking == NOTHING ? facet.ordinal() : MUCH;
    }

    /** What was found. */
    final class Tally implements Collector {

        private final @Nullable FixedBitSet[] found = new FixedBitSet[segments.size()];
        private final FacetCounts counts = new FacetCounts(columns);
        private int total;

        private Tally() {}

        /** How many are in scope and have the chosen values. */
        int total() {
            return total;
        }

        /** The same as a query. */
        FoundDocuments found() {
            return new FoundDocuments(reader, found);
        }

        /** The commonest values of each facet. */
        Map<Facet, List<Count>> facets(int most) {
            return counts.commonest(most);
        }

        @Override
        public ScoreMode scoreMode() {
            return ScoreMode.COMPLETE_NO_SCORES;
        }

        @Override
        public LeafCollector getLeafCollector(LeafReaderContext context) {
            Columns.Segment segment = segments.get(context.ord);
            FixedBitSet here = new FixedBitSet(context.reader().maxDoc());
            found[context.ord] = here;
            return new LeafCollector() {
                @Override
                public void setScorer(Scorable scorer) {}

                @Override
                public void collect(int document) {
                    take(document, segment, here);
                }
            };
        }

        private void take(int document, Columns.Segment segment, FixedBitSet here) {
            int[] rows = segment.rows();
            int row = document * Columns.WIDTH;
            if (!visible[rows[row + Columns.PATH]]) {
                return;
            }
            int kind = rows[row + Columns.KIND];
            if (segment.isInUse(document, now)) {
                kind = inUse[kind];
            }
            int law = rows[row + Columns.LAW];
            int author = rows[row + Columns.AUTHOR];
            int lacks = lacking[kind];
            if (laws != null && !laws[law]) {
                lacks = also(lacks, Facet.LAW);
            }
            if (authors != null && !authors[author]) {
                lacks = also(lacks, Facet.AUTHOR);
            }
            if (lacks == NOTHING) {
                here.set(document);
                total++;
                counts.add(kind, law, author);
            } else if (lacks != MUCH) {
                counts.addBeside(lacks, kind, law, author);
            }
        }

        private void add(Tally other) {
            total += other.total;
            for (int i = 0; i < found.length; i++) {
                found[i] = other.found[i] == null ? found[i] : other.found[i];
            }
            counts.add(other.counts);
        }
    }

    @Override
    public Tally newCollector() {
        return new Tally();
    }

    @Override
    public Tally reduce(Collection<Tally> tallies) {
        Tally all = new Tally();
        tallies.forEach(all::add);
        return all;
    }
}
