package org.chizheng.sittings.invigilation;

import java.util.Collection;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** What people wrote, checked at the door; and whom an act concerned, for the audit log. */
final class Words {

    static final int LONGEST = 500;

    private Words() {}

    /**
     * The words without blanks around them.
     *
     * @throws IllegalArgumentException if nothing is left, or more than {@value #LONGEST} characters
     */
    static String of(String name, String told) {
        String words = told.strip();
        if (words.isEmpty() || words.length() > LONGEST) {
            throw new IllegalArgumentException(name + " must have 1 to " + LONGEST + " characters");
        }
        return words;
    }

    /** Numbers with commas between them, always in the same order. */
    static <T> String listed(Collection<T> whom, ToLongFunction<T> number) {
        return whom.stream()
                .map(one -> String.valueOf(number.applyAsLong(one)))
                .sorted()
                .collect(Collectors.joining(","));
    }
}
