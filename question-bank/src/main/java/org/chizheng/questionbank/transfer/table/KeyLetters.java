package org.chizheng.questionbank.transfer.table;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Keys as people write them: {@code ACD}, {@code A、C}, {@code a, c}, in full or half width; right and wrong as words. */
final class KeyLetters {

    private static final Set<String> RIGHT = Set.of("A", "对", "正确", "是", "√", "✓", "T", "TRUE", "Y");
    private static final Set<String> WRONG = Set.of("B", "错", "错误", "否", "×", "X", "✗", "F", "FALSE", "N");

    private KeyLetters() {}

    /** The letters; empty if something else stands there or a letter twice. */
    static Optional<Set<String>> read(String cell) {
        String letters = normal(cell).replaceAll("[\\s,、;|/]+", "");
        Set<String> key = new TreeSet<>();
        for (int i = 0; i < letters.length(); i++) {
            char letter = letters.charAt(i);
            if (letter < 'A' || letter > 'Z' || !key.add(String.valueOf(letter))) {
                return Optional.empty();
            }
        }
        return Optional.of(key);
    }

    /** The letter for right (A) or wrong (B); empty if something else stands there. */
    static Optional<Set<String>> readTrueFalse(String cell) {
        String word = normal(cell).replaceAll("\\s+", "");
        if (word.isEmpty()) {
            return Optional.of(Set.of());
        }
        return RIGHT.contains(word)
                ? Optional.of(Set.of("A"))
                : WRONG.contains(word) ? Optional.of(Set.of("B")) : Optional.empty();
    }

    private static String normal(String cell) {
        return Normalizer.normalize(cell, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
    }
}
