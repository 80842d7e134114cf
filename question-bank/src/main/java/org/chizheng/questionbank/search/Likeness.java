package org.chizheng.questionbank.search;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.QueryTimeout;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.jspecify.annotations.Nullable;

/** What resembles a question, in one state of the index. */
final class Likeness {

    /** From here on two questions are called near-duplicates. */
    static final double NEARLY_THE_SAME = 0.6;

    /** How many of those that share most fingerprints are looked at closely. */
    private static final int LOOKED_AT = 100;

    private static final int QUERY_TERMS = 25;
    private static final Set<String> TEXTS = Set.of(Fields.STEM, Fields.OPTIONS);

    private final IndexSearcher searcher;
    private final OrganisationScope scope;

    Likeness(IndexSearcher searcher, OrganisationScope scope, QueryTimeout limit) {
        this.searcher = searcher;
        this.scope = scope;
        searcher.setTimeout(limit);
    }

    /** A question and how much it has in common with what was asked about. */
    record Alike(QuestionId question, double likeness) {}

    /**
     * Near-duplicates of a text, most alike first.
     *
     * @param except a question that is left out, null for none
     */
    List<Alike> nearDuplicates(QuestionContent content, @Nullable QuestionId except) throws IOException {
        Shingles own = Shingles.of(QuestionDocument.stem(content), QuestionDocument.options(content));
        BooleanQuery.Builder shared = new BooleanQuery.Builder();
        for (BytesRef band : Bands.of(own)) {
            shared.add(new ConstantScoreQuery(new TermQuery(new Term(Fields.BANDS, band))), Occur.SHOULD);
        }
        StoredFields stored = searcher.storedFields();
        List<Alike> alike = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(Scope.others(shared.build(), scope, except), LOOKED_AT).scoreDocs) {
            double likeness = own.likeness(shingles(stored.document(hit.doc, TEXTS)));
            if (likeness >= NEARLY_THE_SAME) {
                alike.add(new Alike(Lookup.ids(searcher, new int[] {hit.doc}).getFirst(), likeness));
            }
        }
        alike.sort(Comparator.comparingDouble(Alike::likeness).reversed());
        return alike;
    }

    static Shingles shingles(Document document) {
        return Shingles.of(document.get(Fields.STEM), document.get(Fields.OPTIONS));
    }

    /** Questions about the same things, best first; none if the question is not in scope or not in the index. */
    List<QuestionId> moreLike(QuestionId question, int limit) throws IOException {
        Query itself = Scope.narrow(new TermQuery(QuestionDocument.term(question)), scope);
        ScoreDoc[] found = searcher.search(itself, 1).scoreDocs;
        if (found.length == 0) {
            return List.of();
        }
        MoreLikeThis more = new MoreLikeThis(searcher.getIndexReader());
        more.setAnalyzer(BigramAnalyzer.INSTANCE);
        more.setFieldNames(new String[] {Fields.GRAMS});
        more.setMinTermFreq(1);
        more.setMinDocFreq(2);
        // pairs of characters only: a single one says little
        more.setMinWordLen(2);
        more.setMaxQueryTerms(QUERY_TERMS);
        more.setBoost(true);
        Document own = searcher.storedFields().document(found[0].doc, TEXTS);
        Query like = more.like(
                Fields.GRAMS, new StringReader(own.get(Fields.STEM)), new StringReader(own.get(Fields.OPTIONS)));
        ScoreDoc[] hits = searcher.search(Scope.others(like, scope, question), limit).scoreDocs;
        return Lookup.ids(searcher, Arrays.stream(hits).mapToInt(hit -> hit.doc).toArray());
    }
}
