package org.chizheng.questionbank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Cuts text into what a search compares: each Chinese character by itself, everything else in words; width and case make
 * no difference.
 */
final class Units {

    private static final Analyzer CUTTING = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            Tokenizer tokens = new StandardTokenizer();
            return new TokenStreamComponents(tokens, new LowerCaseFilter(new CJKWidthFilter(tokens)));
        }
    };
    private static final String IDEOGRAPH = StandardTokenizer.TOKEN_TYPES[StandardTokenizer.IDEOGRAPHIC];

    private Units() {}

    /**
     * One of them.
     *
     * @param start where it begins in the text
     * @param character whether it is a Chinese character
     */
    record Unit(String text, int start, int end, boolean character) {

        /** Whether the next one belongs to another run: Chinese characters do, once something stands between them. */
        boolean isCutFrom(Unit next) {
            return character && next.character && end != next.start;
        }
    }

    static List<Unit> of(String text) {
        List<Unit> units = new ArrayList<>();
        try (TokenStream stream = CUTTING.tokenStream("", text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            OffsetAttribute place = stream.addAttribute(OffsetAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            stream.reset();
            while (stream.incrementToken()) {
                units.add(new Unit(
                        term.toString(),
                        place.startOffset(),
                        place.endOffset(),
                        type.type().equals(IDEOGRAPH)));
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string is always readable", impossible);
        }
        return units;
    }

    /** The runs of a text, within which a word as it stands may be found. */
    static List<List<Unit>> runs(String text) {
        List<Unit> units = of(text);
        List<List<Unit>> runs = new ArrayList<>();
        int begin = 0;
        for (int i = 1; i <= units.size(); i++) {
            if (i == units.size() || units.get(i - 1).isCutFrom(units.get(i))) {
                runs.add(units.subList(begin, i));
                begin = i;
            }
        }
        return runs;
    }
}
