package org.chizheng.questionbank.drawing;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The questions of one type and subject, sorted by what the cells of a blueprint ask for. Questions of different shelves
 * never fit the same cell.
 */
final class Shelf {

    private final Supply supply;
    private final List<Filter> filters;
    private final @Nullable BitSet[] fits;
    private final int[][] candidates;
    private final boolean overlapping;

    Shelf(Supply supply, List<Filter> filters, Barred barred) {
        this.supply = supply;
        this.filters = List.copyOf(filters);
        this.fits = new BitSet[supply.size()];
        int[] sizes = sort(barred);
        candidates = new int[filters.size()][];
        for (int filter = 0; filter < candidates.length; filter++) {
            candidates[filter] = new int[sizes[filter]];
        }
        overlapping = put();
    }

    /** Notes for each question which filters it fits, once for all that are alike; how many fit each. */
    private int[] sort(Barred barred) {
        Map<Trait, BitSet> alike = new HashMap<>();
        int[] sizes = new int[filters.size()];
        for (int place = 0; place < fits.length; place++) {
            if (!barred.bars(supply.questions()[place], supply.pasts()[place])) {
                BitSet fitting = alike.computeIfAbsent(supply.traits()[place], this::fitting);
                fits[place] = fitting;
                for (int filter = fitting.nextSetBit(0); filter >= 0; filter = fitting.nextSetBit(filter + 1)) {
                    sizes[filter]++;
                }
            }
        }
        return sizes;
    }

    private BitSet fitting(Trait trait) {
        BitSet fitting = new BitSet();
        for (int filter = 0; filter < filters.size(); filter++) {
            fitting.set(filter, filters.get(filter).admits(trait));
        }
        return fitting;
    }

    private boolean put() {
        int[] next = new int[candidates.length];
        boolean several = false;
        for (int place = 0; place < fits.length; place++) {
            BitSet fitting = fits[place];
            if (fitting != null) {
                several |= fitting.cardinality() > 1;
                for (int filter = fitting.nextSetBit(0); filter >= 0; filter = fitting.nextSetBit(filter + 1)) {
                    candidates[filter][next[filter]++] = place;
                }
            }
        }
        return several;
    }

    List<Filter> filters() {
        return filters;
    }

    /** Whether some question fits more than one filter. */
    boolean isOverlapping() {
        return overlapping;
    }

    /** Places of the questions that fit a filter; not to be changed. */
    int[] candidates(int filter) {
        return candidates[filter];
    }

    /** Which filters a question fits; of one that is barred, none. */
    BitSet fits(int place) {
        BitSet fitting = fits[place];
        return fitting == null ? new BitSet() : fitting;
    }

    long question(int place) {
        return supply.questions()[place];
    }

    Past past(int place) {
        return supply.pasts()[place];
    }

    SupplyRow row(int place) {
        return supply.row(place);
    }

    int size() {
        return fits.length;
    }
}
