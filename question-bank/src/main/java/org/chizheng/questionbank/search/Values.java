package org.chizheng.questionbank.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The values that occur in one field, numbered from 1; 0 stands for none. Numbers stay as long as the index is open. */
final class Values {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values = new ArrayList<>(List.of(""));

    /** The number of a value, a new one if it was never seen. */
    synchronized int number(String value) {
        return numbers.computeIfAbsent(value, fresh -> {
            values.add(fresh);
            return values.size() - 1;
        });
    }

    /** How many numbers there are, with that for none. */
    synchronized int size() {
        return values.size();
    }

    synchronized String value(int number) {
        return values.get(number);
    }

    /** By number, which values are among the wanted; null where no value is wanted in particular. */
    synchronized boolean @Nullable [] among(Set<String> wanted) {
        return wanted.isEmpty() ? null : matching(wanted::contains);
    }

    /** By number, which values there are of a kind; none is of no kind. */
    synchronized boolean[] matching(Predicate<String> kind) {
        boolean[] matching = new boolean[values.size()];
        for (int i = 1; i < matching.length; i++) {
            matching[i] = kind.test(values.get(i));
        }
        return matching;
    }
}
