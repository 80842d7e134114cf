package org.chizheng.questionbank.drawing;

import java.util.Map;
import java.util.Set;

/**
 * Which questions never come together.
 *
 * @param enemies of each question that has some; symmetric
 */
record Feuds(Map<Long, Set<Long>> enemies) {

    static final Feuds NONE = new Feuds(Map.of());

    Set<Long> of(long question) {
        return enemies.getOrDefault(question, Set.of());
    }

    boolean isPeace() {
        return enemies.isEmpty();
    }
}
