package org.chizheng.questionbank.search;

import java.util.List;
import java.util.Map;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.usage.Usage;

/**
 * What was found.
 *
 * @param total how many questions match altogether
 * @param facets for each facet how many questions have which value, most first; a facet that filters is counted as if
 *     it did not, so that its other values can be chosen
 * @param cut whether the time limit ended the search, so that more might match
 */
public record SearchResult(List<Hit> hits, long total, Map<Facet, List<Count>> facets, boolean cut) {

    /** How many questions have a value. */
    public record Count(String value, int questions) {}

    /**
     * A question that matches.
     *
     * @param usage as it is now
     * @param stem the stem, or the part of it that matters
     * @param elsewhere where words were found beside the stem; empty if nowhere
     */
    public record Hit(Question question, Usage usage, List<Fragment> stem, List<Fragment> elsewhere) {}

    /** A run of plain text. */
    public record Fragment(String text, boolean found) {}

    /** Copies the collections. */
    public SearchResult {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
    }

    static final SearchResult NOTHING = new SearchResult(List.of(), 0, Map.of(), false);
}
