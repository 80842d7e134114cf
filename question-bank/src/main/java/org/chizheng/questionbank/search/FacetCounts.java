package org.chizheng.questionbank.search;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.chizheng.questionbank.search.SearchResult.Count;

/** How many documents have which value; written by one thread. */
final class FacetCounts {

    private final Columns columns;
    private final int[] kinds;
    private final int[] laws;
    private final int[] authors;

    /** By facet of few values, kinds that lack that facet's chosen value only. */
    private final int[][] beside;

    FacetCounts(Columns columns) {
        this.columns = columns;
        this.kinds = new int[columns.kinds().size()];
        this.laws = new int[columns.of(Facet.LAW).size()];
        this.authors = new int[columns.of(Facet.AUTHOR).size()];
        this.beside = new int[Facet.values().length][0];
    }

    /** Counts a document that has all chosen values. */
    void add(int kind, int law, int author) {
        kinds[kind]++;
        laws[law]++;
        authors[author]++;
    }

    /** Counts a document in the only facet of which it lacks the chosen value. */
    void addBeside(int facet, int kind, int law, int author) {
        if (facet == Facet.LAW.ordinal()) {
            laws[law]++;
        } else if (facet == Facet.AUTHOR.ordinal()) {
            authors[author]++;
        } else {
            if (beside[facet].length == 0) {
                beside[facet] = new int[kinds.length];
            }
            beside[facet][kind]++;
        }
    }

    void add(FacetCounts other) {
        add(kinds, other.kinds);
        add(laws, other.laws);
        add(authors, other.authors);
        for (int facet = 0; facet < beside.length; facet++) {
            if (beside[facet].length == 0) {
                beside[facet] = other.beside[facet];
            } else if (other.beside[facet].length > 0) {
                add(beside[facet], other.beside[facet]);
            }
        }
    }

    /** New values may have come up since the others were counted. */
    private static void add(int[] sums, int[] others) {
        for (int i = 0; i < Math.min(sums.length, others.length); i++) {
            sums[i] += others[i];
        }
    }

    /** The commonest values of each facet, commonest first. */
    Map<Facet, List<Count>> commonest(int most) {
        Map<Facet, List<Count>> facets = new EnumMap<>(Facet.class);
        facets.put(Facet.LAW, commonest(laws, Facet.LAW, most));
        facets.put(Facet.AUTHOR, commonest(authors, Facet.AUTHOR, most));
        for (int place = 0; place < Columns.OF_KIND.size(); place++) {
            Facet facet = Columns.OF_KIND.get(place);
            int[] numbers = new int[columns.of(facet).size()];
            int[] others = beside[facet.ordinal()];
            for (int kind = 0; kind < kinds.length; kind++) {
                numbers[columns.kinds().value(kind, place)] += kinds[kind] + (others.length == 0 ? 0 : others[kind]);
            }
            facets.put(facet, commonest(numbers, facet, most));
        }
        return facets;
    }

    private List<Count> commonest(int[] numbers, Facet facet, int most) {
        Comparator<Count> order =
                Comparator.comparingInt(Count::questions).reversed().thenComparing(Count::value);
        PriorityQueue<Count> best = new PriorityQueue<>(order.reversed());
        for (int i = 1; i < numbers.length; i++) {
            Count least = best.peek();
            if (numbers[i] > 0 && (best.size() < most || least == null || numbers[i] >= least.questions())) {
                best.add(new Count(columns.of(facet).value(i), numbers[i]));
                if (best.size() > most) {
                    best.remove();
                }
            }
        }
        return best.stream().sorted(order).toList();
    }
}
