package org.chizheng.questionbank.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.cjk.CJKWidthFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * Cuts Chinese into pairs of neighbouring characters, whatever words they form: law has more terms than any dictionary.
 * Single characters are kept beside the pairs, so that a word of one character is found, and so that every character has
 * a position of its own.
 */
final class BigramAnalyzer extends Analyzer {

    static final Analyzer INSTANCE = new BigramAnalyzer();

    private static final int ALL_SCRIPTS =
            CJKBigramFilter.HAN | CJKBigramFilter.HIRAGANA | CJKBigramFilter.KATAKANA | CJKBigramFilter.HANGUL;

    private BigramAnalyzer() {}

    @Override
    protected TokenStreamComponents createComponents(String field) {
        Tokenizer tokens = new StandardTokenizer();
        TokenStream narrow = new LowerCaseFilter(new CJKWidthFilter(tokens));
        return new TokenStreamComponents(tokens, new CJKBigramFilter(narrow, ALL_SCRIPTS, true));
    }

    @Override
    protected TokenStream normalize(String field, TokenStream tokens) {
        return new LowerCaseFilter(new CJKWidthFilter(tokens));
    }
}
