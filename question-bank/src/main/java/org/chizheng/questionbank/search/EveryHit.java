package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.TopDocs;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.QuestionId;

/** Goes through all that matches in one state of the index, page by page, so that none is met twice. */
final class EveryHit {

    private EveryHit() {}

    static List<QuestionId> of(IndexReader index, OrganisationScope scope, SearchRequest request, int page)
            throws IOException {
        IndexSearcher searcher = new IndexSearcher(index);
        Query query = Scope.narrow(new WordsParser().read(request.words()), scope, request.filters(), null);
        Sort sort = Lookup.sort(request.order());
        List<QuestionId> ids = new ArrayList<>();
        ScoreDoc last = null;
        ScoreDoc[] hits;
        do {
            TopDocs found =
                    last == null ? searcher.search(query, page, sort) : searcher.searchAfter(last, query, page, sort);
            hits = found.scoreDocs;
            ids.addAll(Lookup.ids(
                    searcher, Arrays.stream(hits).mapToInt(one -> one.doc).toArray()));
            last = hits.length == 0 ? null : hits[hits.length - 1];
        } while (hits.length == page);
        return ids;
    }
}
