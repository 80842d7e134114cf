package org.chizheng.questionbank.transfer.table;

import java.text.Normalizer;
import java.util.List;
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
        return inOrder(cell)
                .filter(letters -> Set.copyOf(letters).size() == letters.size())
                .map(TreeSet::new);
    }

    /** The letters of an order, with arrows between them if people like; empty if something else stands there. */
    static Optional<List<String>> readOrder(String cell) {
        return inOrder(normal(cell).replaceAll("->|=>|[→>]", " "));
    }

    private static Optional<List<String>> inOrder(String cell) {
        String letters = normal(cell).replaceAll("[\\s,、;|/]+", "");
        return letters.chars().allMatch(one -> one >= 'A' && one <= 'Z')
                ? Optional.of(letters.chars().mapToObj(Character::toString).toList())
                : Optional.empty();
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
