package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.statutes.ArticleFeed;
import org.chizheng.questionbank.statutes.StatuteVersionId;

/**
 * All articles of one edition of the register, in memory: all laws of a country make a few dozen megabytes, and building
 * it takes a second or two. Never changed; searched by many.
 */
final class ArticleIndex {

    private static final String PLACE = "place";
    private static final String VERSION = "version";
    private static final int PASSAGES = 2;
    private static final long TIME_LIMIT_MS = 2000;

    private final long edition;
    private final List<ArticleFeed.Entry> entries;
    private final DirectoryReader reader;

    private ArticleIndex(long edition, List<ArticleFeed.Entry> entries, DirectoryReader reader) {
        this.edition = edition;
        this.entries = entries;
        this.reader = reader;
    }

    /** An article that matches; without words if they were found in its heading only. */
    record Match(ArticleFeed.Entry entry, List<Fragment> words) {}

    static ArticleIndex of(long edition, List<ArticleFeed.Entry> entries) throws IOException {
        ByteBuffersDirectory memory = new ByteBuffersDirectory();
        try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(BigramAnalyzer.INSTANCE))) {
            for (int place = 0; place < entries.size(); place++) {
                writer.addDocument(document(place, entries.get(place)));
            }
        }
        return new ArticleIndex(edition, entries, DirectoryReader.open(memory));
    }

    private static Document document(int place, ArticleFeed.Entry entry) {
        Document document = new Document();
        document.add(new StoredField(PLACE, place));
        document.add(new StringField(VERSION, Long.toString(entry.version().value()), Field.Store.NO));
        Grams grams = new Grams();
        grams.add(entry.article().number().chinese() + " " + entry.article().heading(), 1);
        grams.add(entry.article().words(), 2);
        grams.into(document);
        return document;
    }

    long edition() {
        return edition;
    }

    List<Match> search(String words, Set<StatuteVersionId> versions, int limit) throws IOException {
        WordsParser.Typed typed = WordsParser.read(words);
        List<BytesRef> wanted = versions.stream()
                .map(version -> new BytesRef(Long.toString(version.value())))
                .toList();
        Query narrowed = new BooleanQuery.Builder()
                .add(typed.ranking(), Occur.MUST)
                .add(typed.finding(), Occur.FILTER)
                .add(new TermInSetQuery(VERSION, wanted), Occur.FILTER)
                .build();
        // one of its own for each search, because a time limit belongs to a searcher
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setTimeout(new QueryTimeoutImpl(TIME_LIMIT_MS));
        FoundWords found = new FoundWords(typed.words());
        StoredFields stored = searcher.storedFields();
        List<Match> matches = new ArrayList<>();
        for (ScoreDoc hit : searcher.search(narrowed, limit).scoreDocs) {
            int place = stored.document(hit.doc).getField(PLACE).numericValue().intValue();
            ArticleFeed.Entry entry = entries.get(place);
            matches.add(new Match(entry, found.in(entry.article().words(), PASSAGES)));
        }
        return matches;
    }
}
