package org.chizheng.questionbank.search;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.uhighlight.LengthGoalBreakIterator;
import org.apache.lucene.search.uhighlight.Passage;
import org.apache.lucene.search.uhighlight.PassageFormatter;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.chizheng.questionbank.search.SearchResult.Fragment;

/** Cuts out the parts of the texts in which words were found, with the whole words marked. */
final class FoundWords extends UnifiedHighlighter {

    private static final int PASSAGE = 90;
    private static final int LONGEST = 20_000;
    private static final String[] FIELDS = {Fields.STEM, Fields.OPTIONS, Fields.CITATION, Fields.EXPLANATION};
    private static final int[] PASSAGES = {2, 1, 1, 1};

    FoundWords(IndexSearcher searcher) {
        super(UnifiedHighlighter.builder(searcher, BigramAnalyzer.INSTANCE)
                .withFormatter(new Marking())
                .withMaxLength(LONGEST)
                .withMaxNoHighlightPassages(0)
                .withWeightMatches(true)
                .withBreakIterator(() -> LengthGoalBreakIterator.createClosestToLength(
                        BreakIterator.getSentenceInstance(Locale.CHINESE), PASSAGE, 0.5f)));
    }

    /** What was found in a document: in its stem, and in the first other field. */
    record Found(List<Fragment> stem, List<Fragment> elsewhere) {}

    List<Found> in(int[] documents, Query query) throws IOException {
        Map<String, Object[]> byField = highlightFieldsAsObjects(FIELDS, query, documents, PASSAGES.clone());
        List<Found> found = new ArrayList<>(documents.length);
        for (int i = 0; i < documents.length; i++) {
            List<Fragment> elsewhere = fragments(byField, Fields.OPTIONS, i);
            for (String field : List.of(Fields.CITATION, Fields.EXPLANATION)) {
                elsewhere = elsewhere.isEmpty() ? fragments(byField, field, i) : elsewhere;
            }
            found.add(new Found(fragments(byField, Fields.STEM, i), elsewhere));
        }
        return found;
    }

    /** What was found in one field of each document; empty where nothing was. */
    List<List<Fragment>> in(String field, int passages, int[] documents, Query query) throws IOException {
        Map<String, Object[]> found =
                highlightFieldsAsObjects(new String[] {field}, query, documents, new int[] {passages});
        List<List<Fragment>> texts = new ArrayList<>(documents.length);
        for (int i = 0; i < documents.length; i++) {
            texts.add(fragments(found, field, i));
        }
        return texts;
    }

    @SuppressWarnings("unchecked") // the formatter below makes lists of fragments
    private static List<Fragment> fragments(Map<String, Object[]> byField, String field, int document) {
        Object[] found = byField.get(field);
        return found == null || found[document] == null ? List.of() : (List<Fragment>) found[document];
    }

    /** Turns passages into fragments; matches that overlap or touch make one. */
    private static final class Marking extends PassageFormatter {

        private static final String GAP = " … ";

        @Override
        public List<Fragment> format(Passage[] passages, String text) {
            List<Fragment> fragments = new ArrayList<>();
            int end = 0;
            for (Passage passage : passages) {
                if (passage.getStartOffset() > end) {
                    fragments.add(new Fragment(GAP, false));
                }
                end = passage.getEndOffset();
                mark(passage, text, fragments);
            }
            if (end < text.length()) {
                fragments.add(new Fragment(GAP, false));
            }
            return fragments;
        }

        private static void mark(Passage passage, String text, List<Fragment> fragments) {
            int place = passage.getStartOffset();
            int match = 0;
            while (match < passage.getNumMatches()) {
                int start = Math.max(place, passage.getMatchStarts()[match]);
                int end = passage.getMatchEnds()[match];
                while (match + 1 < passage.getNumMatches() && passage.getMatchStarts()[match + 1] <= end) {
                    end = Math.max(end, passage.getMatchEnds()[++match]);
                }
                match++;
                end = Math.min(end, passage.getEndOffset());
                if (start < end) {
                    add(fragments, text, place, start, false);
                    add(fragments, text, start, end, true);
                    place = end;
                }
            }
            add(fragments, text, place, passage.getEndOffset(), false);
        }

        private static void add(List<Fragment> fragments, String text, int start, int end, boolean found) {
            if (start < end) {
                fragments.add(new Fragment(text.substring(start, end), found));
            }
        }
    }
}
