package org.chizheng.questionbank.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The combinations of values that occur in facets of few values, numbered from 0. There are some hundreds of them in a
 * bank, so that one number a document counts for several facets.
 */
final class Kinds {

    private final Map<List<Integer>, Integer> numbers = new HashMap<>();
    private final List<int[]> kinds = new ArrayList<>();

    /** The number of a combination, a new one if it was never seen. */
    synchronized int number(int[] values) {
        List<Integer> key = Arrays.stream(values).boxed().toList();
        return numbers.computeIfAbsent(key, fresh -> {
            kinds.add(values.clone());
            return kinds.size() - 1;
        });
    }

    synchronized int size() {
        return kinds.size();
    }

    /** The number of a value in a combination. */
    synchronized int value(int kind, int place) {
        return kinds.get(kind)[place];
    }

    /** The combination with another value at one place. */
    synchronized int with(int kind, int place, int value) {
        int[] values = kinds.get(kind).clone();
        values[place] = value;
        return number(values);
    }
}
