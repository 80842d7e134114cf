package org.chizheng.questionbank.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Random numbers from a seed by SplitMix64 (Steele, Lea, Flood 2014). Written out here because a paper must come out the
 * same after every update of the platform.
 */
final class SeededNumbers {

    /** Up to here an array is cheaper than a map; both give the same places. */
    private static final int SMALL = 64;

    private long state;

    SeededNumbers(long seed) {
        this.state = seed;
    }

    /** Numbers of their own for a part of the paper, so that one part does not shift another. */
    static SeededNumbers forPart(long seed, long part) {
        SeededNumbers mixed = new SeededNumbers(seed);
        return new SeededNumbers(mixed.next() ^ new SeededNumbers(part).next());
    }

    /** The next 64 bits. */
    long next() {
        state += 0x9E3779B97F4A7C15L;
        long z = state;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }

    /** A number from 0 to below the bound, each equally likely. */
    int below(int bound) {
        if (bound < 1) {
            throw new IllegalArgumentException("bound must be at least 1, was " + bound);
        }
        while (true) {
            long bits = next() >>> 1;
            long value = bits % bound;
            // the last, incomplete run of multiples would favour small numbers
            if (bits - value <= Long.MAX_VALUE - (bound - 1)) {
                return (int) value;
            }
        }
    }

    /** Some places out of many, none twice, in random order; needs room for the chosen ones only. */
    int[] places(int chosen, int many) {
        return many <= SMALL ? placesOfFew(chosen, many) : placesOfMany(chosen, many);
    }

    private int[] placesOfFew(int chosen, int many) {
        int[] all = new int[many];
        Arrays.setAll(all, place -> place);
        int[] places = new int[chosen];
        for (int i = 0; i < chosen; i++) {
            int j = i + below(many - i);
            places[i] = all[j];
            all[j] = all[i];
        }
        return places;
    }

    /** The same by noting only what changed places. */
    private int[] placesOfMany(int chosen, int many) {
        Map<Integer, Integer> swapped = new HashMap<>();
        int[] places = new int[chosen];
        for (int i = 0; i < chosen; i++) {
            int j = i + below(many - i);
            places[i] = swapped.getOrDefault(j, j);
            swapped.put(j, swapped.getOrDefault(i, i));
        }
        return places;
    }

    /** The same elements in random order. */
    <T> List<T> shuffled(List<T> elements) {
        List<T> order = new ArrayList<>(elements.size());
        for (int place : places(elements.size(), elements.size())) {
            order.add(elements.get(place));
        }
        return order;
    }
}
