package org.chizheng.questionbank.search;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.search.SearchResult.Count;

/** What a beginning of a word becomes in the texts and laws in scope. */
final class Completions {

    private static final int LOOKED_AT = 150;
    private static final int MOST_LAWS = 100;
    private static final int LAWS = 4;
    private static final int TERMS = 6;

    /** How many characters a term has more than what was typed. */
    private static final int LONGEST_REST = 6;

    private final IndexSearcher searcher;
    private final Generation generation;
    private final OrganisationScope scope;

    Completions(IndexSearcher searcher, Generation generation, OrganisationScope scope, QueryTimeout limit) {
        this.searcher = searcher;
        this.generation = generation;
        this.scope = scope;
        searcher.setTimeout(limit);
    }

    List<String> of(String word) throws IOException {
        Query query = WordsParser.read('"' + word.replace("\"", "") + '"').finding();
        Counting.Tally found = searcher.search(
                query, new Counting(searcher.getIndexReader(), generation.columns(), scope, Map.of(), Instant.EPOCH));
        Set<String> completions =
                new LinkedHashSet<>(laws(word, found.facets(MOST_LAWS).getOrDefault(Facet.LAW, List.of())));
        completions.addAll(terms(word, found.found().first(LOOKED_AT)));
        completions.remove(word);
        return List.copyOf(completions);
    }

    private static List<String> laws(String word, List<Count> counts) {
        return counts.stream()
                .map(Count::value)
                .filter(law -> law.contains(word))
                .limit(LAWS)
                .toList();
    }

    /** The runs of letters that follow the word in stems, at every length, where they occur more than once. */
    private List<String> terms(String word, int[] hits) throws IOException {
        StoredFields stored = searcher.storedFields();
        String wanted = word.toLowerCase(Locale.ROOT);
        Map<String, Integer> counts = new HashMap<>();
        for (int hit : hits) {
            String stem =
                    stored.document(hit, Set.of(Fields.STEM)).get(Fields.STEM).toLowerCase(Locale.ROOT);
            Set<String> seen = new LinkedHashSet<>();
            for (int at = stem.indexOf(wanted); at >= 0; at = stem.indexOf(wanted, at + 1)) {
                collect(stem, at, at + wanted.length(), seen);
            }
            seen.forEach(term -> counts.merge(term, 1, Integer::sum));
        }
        return mostFrequent(counts);
    }

    private static void collect(String stem, int start, int end, Set<String> seen) {
        int length = 0;
        for (int at = end; at < stem.length() && length < LONGEST_REST; length++) {
            int character = stem.codePointAt(at);
            if (!Character.isLetterOrDigit(character)) {
                return;
            }
            at += Character.charCount(character);
            seen.add(stem.substring(start, at));
        }
    }

    /** A term is left out where a longer one occurs as often: it is but a part of it. */
    private static List<String> mostFrequent(Map<String, Integer> counts) {
        List<String> terms = new ArrayList<>();
        counts.entrySet().stream()
                .filter(term -> term.getValue() > 1)
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey(
                                Comparator.comparingInt(String::length).reversed()))
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .forEach(term -> {
                    boolean part = terms.stream()
                            .anyMatch(longer ->
                                    longer.startsWith(term) && Objects.equals(counts.get(longer), counts.get(term)));
                    if (!part && terms.size() < TERMS) {
                        terms.add(term);
                    }
                });
        return terms;
    }
}
