package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
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
    private static final String WORDS = "words";
    private static final String HEADING = "heading";
    private static final Map<String, Float> TEXTS = Map.of(WORDS, 2f, HEADING, 1f);
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
        document.add(new TextField(
                HEADING,
                entry.article().number().chinese() + " " + entry.article().heading(),
                Field.Store.NO));
        document.add(new TextField(WORDS, entry.article().words(), Field.Store.YES));
        return document;
    }

    long edition() {
        return edition;
    }

    List<Match> search(String words, Set<StatuteVersionId> versions, int limit) throws IOException {
        Query query = new WordsParser(TEXTS).read(words);
        List<BytesRef> wanted = versions.stream()
                .map(version -> new BytesRef(Long.toString(version.value())))
                .toList();
        Query narrowed = new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new TermInSetQuery(VERSION, wanted), Occur.FILTER)
                .build();
        // one of its own for each search, because a time limit belongs to a searcher
        IndexSearcher searcher = new IndexSearcher(reader);
        searcher.setTimeout(new QueryTimeoutImpl(TIME_LIMIT_MS));
        ScoreDoc[] top = searcher.search(narrowed, limit).scoreDocs;
        int[] documents = new int[top.length];
        for (int i = 0; i < top.length; i++) {
            documents[i] = top[i].doc;
        }
        return matches(searcher, documents, query);
    }

    private List<Match> matches(IndexSearcher searcher, int[] documents, Query query) throws IOException {
        List<Match> matches = new ArrayList<>();
        if (documents.length == 0) {
            return matches;
        }
        List<List<Fragment>> found = new FoundWords(searcher).in(WORDS, PASSAGES, documents, query);
        StoredFields stored = searcher.storedFields();
        for (int i = 0; i < documents.length; i++) {
            int place =
                    stored.document(documents[i]).getField(PLACE).numericValue().intValue();
            matches.add(new Match(entries.get(place), found.get(i)));
        }
        return matches;
    }
}
