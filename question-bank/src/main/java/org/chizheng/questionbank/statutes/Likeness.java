package org.chizheng.questionbank.statutes;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How much two texts have in common: the share of their pairs of neighbouring characters, from 0 to 1. */
final class Likeness {

    private final List<Map<Long, Integer>> texts;
    private final Map<Long, Map<Integer, Integer>> holders = new HashMap<>();

    /** Takes in the texts that others are compared with. */
    Likeness(List<String> texts) {
        this.texts = texts.stream().map(Likeness::pairs).toList();
        for (int i = 0; i < texts.size(); i++) {
            int place = i;
            this.texts
                    .get(i)
                    .forEach((pair, count) -> holders.computeIfAbsent(pair, any -> new HashMap<>())
                            .put(place, count));
        }
    }

    /** Those of the texts that have anything in common with a text, by their places. */
    Map<Integer, Double> with(String text) {
        Map<Long, Integer> pairs = pairs(text);
        Map<Integer, Integer> shared = new HashMap<>();
        pairs.forEach((pair, count) -> holders.getOrDefault(pair, Map.of())
                .forEach((place, there) -> shared.merge(place, Math.min(count, there), Integer::sum)));
        int own = size(pairs);
        Map<Integer, Double> likeness = new HashMap<>();
        shared.forEach((place, common) -> likeness.put(place, 2.0 * common / (own + size(texts.get(place)))));
        return likeness;
    }

    private static int size(Map<Long, Integer> pairs) {
        return pairs.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<Long, Integer> pairs(String text) {
        int[] characters = ("^" + text + "$").codePoints().toArray();
        Map<Long, Integer> pairs = new HashMap<>();
        for (int i = 0; i + 1 < characters.length; i++) {
            pairs.merge(((long) characters[i] << 32) | characters[i + 1], 1, Integer::sum);
        }
        return pairs;
    }
}
