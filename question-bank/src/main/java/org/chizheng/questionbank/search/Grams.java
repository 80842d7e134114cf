package org.chizheng.questionbank.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.chizheng.questionbank.search.Units.Unit;

/**
 * All runs of one to four units of a document's texts. A word of up to four characters, as most words of law are, is then
 * one term, found and counted without looking at places. A term counts as often as it occurs, each time as much as the
 * text in which it does is worth. Longer words are runs of four at the right distances.
 */
final class Grams {

    private static final int LONGEST = 4;
    private static final FieldType WEIGHED = new FieldType();
    private static final FieldType PLACED = new FieldType();

    static {
        WEIGHED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        WEIGHED.freeze();
        PLACED.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        PLACED.setOmitNorms(true);
        PLACED.freeze();
    }

    private final Map<String, Integer> weights = new HashMap<>();
    private final Places places = new Places();

    /** Takes in a text that is worth so much. */
    void add(String text, int weight) {
        for (List<Unit> run : Units.runs(text)) {
            for (int from = 0; from < run.size(); from++) {
                int most = Math.min(LONGEST, run.size() - from);
                for (int length = 1; length <= most; length++) {
                    weights.merge(join(run, from, length), weight, Integer::sum);
                }
            }
            places.add(run);
        }
    }

    /** Puts everything into a document. */
    void into(Document document) {
        document.add(new Field(Fields.GRAMS, new Weighed(weights), WEIGHED));
        document.add(new Field(Fields.PLACES, places.stream(), PLACED));
    }

    /** Documents that hold the run as it stands. */
    static Query exactly(List<Unit> run) {
        if (run.size() <= LONGEST) {
            return new TermQuery(term(run, 0, run.size()));
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int last = run.size() - LONGEST;
        // each shares a unit with the one before, so that nothing stands between them
        for (int from = 0; from < last; from += LONGEST - 1) {
            phrase.add(new Term(Fields.PLACES, join(run, from, LONGEST)), from);
        }
        phrase.add(new Term(Fields.PLACES, join(run, last, LONGEST)), last);
        return phrase.build();
    }

    /** What ranks documents that hold the run; matches all of them and perhaps some more. */
    static Query ranking(List<Unit> run) {
        if (run.size() <= LONGEST) {
            return exactly(run);
        }
        return new BooleanQuery.Builder()
                .add(new TermQuery(term(run, 0, LONGEST)), Occur.MUST)
                .add(new TermQuery(term(run, run.size() - LONGEST, LONGEST)), Occur.MUST)
                .build();
    }

    private static Term term(List<Unit> run, int from, int length) {
        return new Term(Fields.GRAMS, join(run, from, length));
    }

    private static String join(List<Unit> run, int from, int length) {
        if (length == 1) {
            return run.get(from).text();
        }
        StringBuilder gram = new StringBuilder(2 * length);
        for (int i = from; i < from + length; i++) {
            Unit unit = run.get(i);
            if (i > from && !(unit.character() && run.get(i - 1).character())) {
                gram.append(' ');
            }
            gram.append(unit.text());
        }
        return gram.toString();
    }

    /** Each term once, as often as it counts. */
    private static final class Weighed extends TokenStream {

        private final Iterator<Map.Entry<String, Integer>> entries;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);

        Weighed(Map<String, Integer> weights) {
            this.entries = weights.entrySet().iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!entries.hasNext()) {
                return false;
            }
            clearAttributes();
            Map.Entry<String, Integer> entry = entries.next();
            term.append(entry.getKey());
            frequency.setTermFrequency(entry.getValue());
            return true;
        }
    }

    /** Runs of four, each where it begins. */
    private static final class Places {

        private final List<String> grams = new ArrayList<>();
        private final List<Integer> steps = new ArrayList<>();
        private int rest = 1;

        void add(List<Unit> run) {
            for (int from = 0; from + LONGEST <= run.size(); from++) {
                grams.add(join(run, from, LONGEST));
                steps.add(rest);
                rest = 1;
            }
            // so that nothing is found across the end of a run
            rest += LONGEST;
        }

        TokenStream stream() {
            return new Placed(grams.iterator(), steps.iterator());
        }
    }

    private static final class Placed extends TokenStream {

        private final Iterator<String> grams;
        private final Iterator<Integer> steps;
        private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);

        Placed(Iterator<String> grams, Iterator<Integer> steps) {
            this.grams = grams;
            this.steps = steps;
        }

        @Override
        public boolean incrementToken() {
            if (!grams.hasNext()) {
                return false;
            }
            clearAttributes();
            term.append(grams.next());
            step.setPositionIncrement(steps.next());
            return true;
        }
    }
}
