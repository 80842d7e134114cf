package org.chizheng.questionbank.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
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

/**
 * Passes once over what was found, keeps what is in scope and has the chosen values, and counts all facets exactly: what
 * lacks the chosen value of one facet only counts in that facet, so that its other values can be chosen.
 */
final class Counting implements CollectorManager<Counting.Tally, Counting.Tally> {

    private static final Facet[] FACETS = Facet.values();
    private static final int STATE = Facet.STATE.ordinal();
    private static final int EVERYTHING = -1;

    private final IndexReader reader;
    private final Columns columns;
    private final List<Columns.Segment> segments;
    private final boolean[] visible;
    private final List<Chosen> chosen = new ArrayList<>();
    private final long now;
    private final int approved;
    private final int inUse;

    private record Chosen(int facet, boolean[] values) {}

    /** Counts what somebody sees from a place. */
    Counting(IndexReader reader, Columns columns, OrganisationScope from, Map<Facet, Set<String>> filters, Instant now)
            throws IOException {
        this.reader = reader;
        this.columns = columns;
        // first, since reading segments may bring new values
        this.segments = columns.of(reader);
        this.approved = columns.approved();
        this.inUse = columns.inUse();
        this.visible = columns.paths()
                .matching(path -> path.startsWith(from.path()) || from.path().startsWith(path));
        this.now = now.toEpochMilli();
        filters.forEach((facet, values) -> {
            boolean[] among = columns.of(facet).among(values);
            if (among != null) {
                chosen.add(new Chosen(facet.ordinal(), among));
            }
        });
    }

    /** What was found. */
    final class Tally implements Collector {

        private final FixedBitSet[] found = new FixedBitSet[segments.size()];
        private final int[][] counts = new int[FACETS.length][];
        private int total;

        private Tally() {
            for (Facet facet : FACETS) {
                counts[facet.ordinal()] = new int[columns.of(facet).size()];
            }
        }

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
            Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
            for (Facet facet : FACETS) {
                int[] numbers = counts[facet.ordinal()];
                List<Count> all = new ArrayList<>();
                for (int i = 1; i < numbers.length; i++) {
                    if (numbers[i] > 0) {
                        all.add(new Count(columns.of(facet).value(i), numbers[i]));
                    }
                }
                all.sort(Comparator.comparingInt(Count::questions).reversed().thenComparing(Count::value));
                facets.put(facet, List.copyOf(all.subList(0, Math.min(most, all.size()))));
            }
            return facets;
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
            int state = rows[row + STATE];
            if (state == approved && segment.inUseUntil(document) > now) {
                state = inUse;
            }
            int lacking = EVERYTHING;
            for (Chosen one : chosen) {
                if (!one.values[one.facet == STATE ? state : rows[row + one.facet]]) {
                    if (lacking != EVERYTHING) {
                        return;
                    }
                    lacking = one.facet;
                }
            }
            if (lacking != EVERYTHING) {
                counts[lacking][lacking == STATE ? state : rows[row + lacking]]++;
                return;
            }
            here.set(document);
            total++;
            for (int facet = 0; facet < FACETS.length; facet++) {
                counts[facet][facet == STATE ? state : rows[row + facet]]++;
            }
        }

        private void add(Tally other) {
            total += other.total;
            for (int i = 0; i < found.length; i++) {
                found[i] = other.found[i] == null ? found[i] : other.found[i];
            }
            for (int facet = 0; facet < counts.length; facet++) {
                for (int i = 0; i < counts[facet].length; i++) {
                    counts[facet][i] += other.counts[facet][i];
                }
            }
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
