package org.chizheng.questionbank.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How far a shelf can satisfy the filters, as a maximum flow from filters to questions. Questions that fit the same
 * filters are one node, so that the size of the bank does not matter; the uses that they have left add up, because what
 * is wanted for several papers can always be dealt out evenly to them (de Werra's balanced edge colouring), as long as
 * none has more uses left than there are papers.
 */
final class ShelfFlow {

    private final List<BitSet> kinds = new ArrayList<>();
    private final List<Long> left = new ArrayList<>();
    private final long[][] flow;
    private final long[] open;

    /**
     * Finds the flow.
     *
     * @param uses uses left by the filters that questions fit
     * @param wanted uses wanted by each filter
     */
    ShelfFlow(Map<BitSet, Long> uses, long[] wanted) {
        uses.forEach((kind, number) -> {
            kinds.add(kind);
            left.add(number);
        });
        flow = new long[wanted.length][kinds.size()];
        open = wanted.clone();
        for (int filter = 0; filter < open.length; filter++) {
            while (open[filter] > 0 && augment(filter)) {
                // once more, until it is satisfied or nothing more can be had
            }
        }
    }

    /** Uses left on a shelf by the filters that questions fit, each question at most so often as there are papers. */
    static Map<BitSet, Long> uses(Shelf shelf, Uses each) {
        Map<BitSet, Long> uses = new LinkedHashMap<>();
        for (int place = 0; place < shelf.size(); place++) {
            BitSet kind = shelf.fits(place);
            if (!kind.isEmpty()) {
                uses.merge(kind, each.of(shelf.question(place), shelf.past(place)), Long::sum);
            }
        }
        return uses;
    }

    /** How often a question may be used. */
    @FunctionalInterface
    interface Uses {
        long of(long question, Past past);
    }

    /** What a filter still lacks at the end. */
    long lacks(int filter) {
        return open[filter];
    }

    /** The filters that keep this one short, itself included: together they want more than there is for them. */
    BitSet rivals(int filter) {
        BitSet reached = new BitSet();
        Deque<Integer> next = new ArrayDeque<>(List.of(filter));
        reached.set(filter);
        while (!next.isEmpty()) {
            int one = next.remove();
            for (int kind = 0; kind < kinds.size(); kind++) {
                for (int other = 0; kinds.get(kind).get(one) && other < flow.length; other++) {
                    if (flow[other][kind] > 0 && !reached.get(other)) {
                        reached.set(other);
                        next.add(other);
                    }
                }
            }
        }
        return reached;
    }

    /** How a filter was reached: it would give up some of a kind to the filter before. */
    private record Step(int before, int kind) {}

    private boolean augment(int wanting) {
        Step[] reached = new Step[flow.length];
        reached[wanting] = new Step(-1, -1);
        Deque<Integer> next = new ArrayDeque<>(List.of(wanting));
        while (!next.isEmpty()) {
            int one = next.remove();
            for (int kind = 0; kind < kinds.size(); kind++) {
                if (kinds.get(kind).get(one)) {
                    if (left.get(kind) > 0) {
                        push(reached, one, kind);
                        return true;
                    }
                    for (int other = 0; other < flow.length; other++) {
                        if (reached[other] == null && flow[other][kind] > 0) {
                            reached[other] = new Step(one, kind);
                            next.add(other);
                        }
                    }
                }
            }
        }
        return false;
    }

    private void push(Step[] reached, int last, int kind) {
        long most = left.get(kind);
        int at = last;
        while (reached[at].before() >= 0) {
            most = Math.min(most, flow[at][reached[at].kind()]);
            at = reached[at].before();
        }
        most = Math.min(most, open[at]);
        open[at] -= most;
        left.set(kind, left.get(kind) - most);
        flow[last][kind] += most;
        for (int giver = last; reached[giver].before() >= 0; giver = reached[giver].before()) {
            flow[giver][reached[giver].kind()] -= most;
            flow[reached[giver].before()][reached[giver].kind()] += most;
        }
    }
}
