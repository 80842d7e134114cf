package org.chizheng.questionbank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/**
 * What people type. Every word must occur as it stands, in any of the text fields; no wildcards, no fuzziness, nothing
 * that reaches other fields.
 */
final class WordsParser extends SimpleQueryParser {

    private static final int OPERATORS = AND_OPERATOR
            | OR_OPERATOR
            | NOT_OPERATOR
            | PHRASE_OPERATOR
            | PRECEDENCE_OPERATORS
            | ESCAPE_OPERATOR
            | WHITESPACE_OPERATOR;

    WordsParser() {
        this(Fields.TEXTS);
    }

    /** Looks in other fields than those of questions. */
    WordsParser(Map<String, Float> fields) {
        super(BigramAnalyzer.INSTANCE, fields, OPERATORS);
        setDefaultOperator(BooleanClause.Occur.MUST);
    }

    /** The query; everything if nothing that could be looked for was typed, nothing if far too much was. */
    Query read(String words) {
        if (words.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        try {
            Query query = parse(words);
            return query == null || query instanceof MatchNoDocsQuery ? MatchAllDocsQuery.INSTANCE : query;
        } catch (IndexSearcher.TooManyClauses tooMany) {
            return new MatchNoDocsQuery("too many words");
        }
    }

    /** A word is looked for as it stands: its pairs of characters one after the other. */
    @Override
    protected @Nullable Query newDefaultQuery(String text) {
        return newPhraseQuery(text, 0);
    }

    @Override
    protected @Nullable Query newPhraseQuery(String text, int slop) {
        BooleanQuery.Builder anywhere = new BooleanQuery.Builder();
        boolean some = false;
        for (var field : weights.entrySet()) {
            Optional<Query> there = asItStands(field.getKey(), text);
            if (there.isPresent()) {
                some = true;
                anywhere.add(new BoostQuery(there.get(), field.getValue()), BooleanClause.Occur.SHOULD);
            }
        }
        return some ? anywhere.build() : null;
    }

    /**
     * The text at exactly the distances at which the index holds it. Pairs of characters wherever there are two, because
     * pairs are much rarer than single characters.
     */
    private static Optional<Query> asItStands(String field, String text) {
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        int lastPair = -2;
        for (Map.Entry<Integer, Token> token : tokens(text).entrySet()) {
            int position = token.getKey();
            boolean pair = token.getValue().pair();
            if (pair || position != lastPair + 1 || !token.getValue().character()) {
                phrase.add(new Term(field, token.getValue().text()), position);
            }
            lastPair = pair ? position : lastPair;
        }
        PhraseQuery built = phrase.build();
        return switch (built.getTerms().length) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new TermQuery(built.getTerms()[0]));
            default -> Optional.of(built);
        };
    }

    /** One position of a text: a pair of characters if one begins there, else what stands there. */
    private record Token(String text, boolean pair, boolean character) {}

    private static NavigableMap<Integer, Token> tokens(String text) {
        NavigableMap<Integer, Token> tokens = new TreeMap<>();
        try (TokenStream stream = BigramAnalyzer.INSTANCE.tokenStream(Fields.STEM, text)) {
            CharTermAttribute term = stream.addAttribute(CharTermAttribute.class);
            TypeAttribute type = stream.addAttribute(TypeAttribute.class);
            PositionIncrementAttribute step = stream.addAttribute(PositionIncrementAttribute.class);
            stream.reset();
            int position = -1;
            while (stream.incrementToken()) {
                position += step.getPositionIncrement();
                boolean pair = CJKBigramFilter.DOUBLE_TYPE.equals(type.type());
                boolean character = CJKBigramFilter.SINGLE_TYPE.equals(type.type());
                if (pair || !tokens.containsKey(position)) {
                    tokens.put(position, new Token(term.toString(), pair, character));
                }
            }
            stream.end();
        } catch (IOException impossible) {
            throw new UncheckedIOException("a string is always readable", impossible);
        }
        return tokens;
    }
}
