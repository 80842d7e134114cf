package org.chizheng.questionbank.search;

import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.jspecify.annotations.Nullable;

/** Narrows a query to what a curator may see and has chosen; made of terms, never of what people type. */
final class Scope {

    private Scope() {}

    /** Questions of the path, of all above it and all below it. */
    private static Query visibleFrom(OrganisationScope from) {
        return new BooleanQuery.Builder()
                .add(terms(Fields.PATH, from.above()), Occur.SHOULD)
                .add(new PrefixQuery(new Term(Fields.PATH, from.path())), Occur.SHOULD)
                .build();
    }

    /** The query within scope. */
    static Query narrow(Query query, OrganisationScope from) {
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(visibleFrom(from), Occur.FILTER)
                .build();
    }

    /** Questions that resemble another one: within scope, not retired, and not that one itself. */
    static Query others(Query query, OrganisationScope from, @Nullable QuestionId except) {
        BooleanQuery.Builder others = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(visibleFrom(from), Occur.FILTER)
                .add(new TermQuery(new Term(Facet.STATE.field(), QuestionState.RETIRED.name())), Occur.MUST_NOT);
        if (except != null) {
            others.add(new TermQuery(QuestionDocument.term(except)), Occur.MUST_NOT);
        }
        return others.build();
    }

    private static Query terms(String field, List<String> values) {
        return new TermInSetQuery(field, values.stream().map(BytesRef::new).toList());
    }
}
