package org.chizheng.questionbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.queryparser.simple.SimpleQueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.chizheng.questionbank.search.Units.Unit;
import org.jspecify.annotations.Nullable;

/**
 * What people type. Every word must occur as it stands, in any of the texts; no wildcards, no fuzziness, nothing that
 * reaches other fields.
 */
final class WordsParser extends SimpleQueryParser {

    private static final int OPERATORS = AND_OPERATOR
            | OR_OPERATOR
            | NOT_OPERATOR
            | PHRASE_OPERATOR
            | PRECEDENCE_OPERATORS
            | ESCAPE_OPERATOR
            | WHITESPACE_OPERATOR;

    private final Function<List<Unit>, Query> asQuery;
    private final List<List<Unit>> words = new ArrayList<>();

    private WordsParser(Function<List<Unit>, Query> asQuery) {
        super(BigramAnalyzer.INSTANCE, Map.of(Fields.GRAMS, 1f), OPERATORS);
        this.asQuery = asQuery;
        setDefaultOperator(Occur.MUST);
    }

    /** What was typed: what it finds, what ranks the finds, and which words it is made of. */
    record Typed(Query finding, Query ranking, List<List<Unit>> words) {

        /** Whether nothing was typed that could be looked for. */
        boolean isEverything() {
            return finding instanceof MatchAllDocsQuery;
        }
    }

    /** Everything if nothing that could be looked for was typed, nothing if far too much was. */
    static Typed read(String typed) {
        WordsParser finding = new WordsParser(Grams::exactly);
        Query found = finding.query(typed);
        return new Typed(found, new WordsParser(Grams::ranking).query(typed), finding.words);
    }

    private Query query(String typed) {
        if (typed.isBlank()) {
            return MatchAllDocsQuery.INSTANCE;
        }
        try {
            Query query = parse(typed);
            return query == null || query instanceof MatchNoDocsQuery ? MatchAllDocsQuery.INSTANCE : query;
        } catch (IndexSearcher.TooManyClauses tooMany) {
            return new MatchNoDocsQuery("too many words");
        }
    }

    /** A word is looked for as it stands: its characters one after the other. */
    @Override
    protected @Nullable Query newDefaultQuery(String text) {
        return newPhraseQuery(text, 0);
    }

    /** Where a comma or a space stands between Chinese characters, there are two words. */
    @Override
    protected @Nullable Query newPhraseQuery(String text, int slop) {
        List<List<Unit>> runs = Units.runs(text);
        words.addAll(runs);
        if (runs.size() == 1) {
            return asQuery.apply(runs.getFirst());
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        runs.forEach(run -> all.add(asQuery.apply(run), Occur.MUST));
        return runs.isEmpty() ? null : all.build();
    }
}
