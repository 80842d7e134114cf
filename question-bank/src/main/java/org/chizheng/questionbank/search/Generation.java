package org.chizheng.questionbank.search;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.usage.Usage;
import org.jspecify.annotations.Nullable;

/**
 * One index on disk, from its first document to its removal. Written by one thread; searched by many.
 */
final class Generation implements Closeable {

    private static final double BUFFER_MB = 64;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private long taken;
    private volatile long upTo;
    private volatile boolean complete;
    private long committed;
    private final Columns columns = new Columns();

    private Generation(Path folder, IndexMark mark) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        IndexWriterConfig config = new IndexWriterConfig(BigramAnalyzer.INSTANCE);
        config.setCommitOnClose(false);
        config.setRAMBufferSizeMB(BUFFER_MB);
        this.writer = new IndexWriter(directory, config);
        this.searchers = new SearcherManager(writer, new SearcherFactory() {
            @Override
            public IndexSearcher newSearcher(IndexReader reader, @Nullable IndexReader previous) throws IOException {
                // by whoever keeps the index, so that no search has to wait for it
                columns.of(reader);
                return super.newSearcher(reader, previous);
            }
        });
        this.taken = mark.upTo();
        this.upTo = mark.upTo();
        this.committed = mark.upTo();
        this.complete = mark.complete();
    }

    /** Opens a folder: a new index if it is empty, else the one that is there. */
    static Generation open(Path folder, IndexMark mark) throws IOException {
        return new Generation(folder, mark);
    }

    /**
     * Reads every file of an index once.
     *
     * @throws IOException if one of them is damaged
     */
    static void checkIntegrity(Path folder) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext segment : reader.leaves()) {
                segment.reader().checkIntegrity();
            }
        }
    }

    /** Takes in questions, each once, on all processors; they are found from the next {@link #show} on. */
    void take(List<Question> questions, Map<QuestionId, Usage> usages, long sequence) throws IOException {
        try {
            questions.parallelStream()
                    .forEach(question -> take(question, usages.getOrDefault(question.id(), Usage.NEVER)));
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        taken = sequence;
    }

    private void take(Question question, Usage usage) {
        try {
            writer.updateDocument(QuestionDocument.term(question.id()), QuestionDocument.of(question, usage));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Lets everything be found that was taken in. */
    void show() throws IOException {
        searchers.maybeRefreshBlocking();
        upTo = taken;
    }

    /** How many questions it holds. */
    long size() {
        return writer.getDocStats().numDocs;
    }

    /** Makes what was taken in survive a restart. */
    void commit(String bank) throws IOException {
        if (committed != upTo) {
            write(bank);
        }
    }

    /** Makes it survive a restart, and says that it holds the whole bank from now on. */
    void completed(String bank) throws IOException {
        complete = true;
        write(bank);
    }

    boolean complete() {
        return complete;
    }

    private void write(String bank) throws IOException {
        committed = upTo;
        writer.setLiveCommitData(new IndexMark(bank, upTo, complete).facts());
        writer.commit();
    }

    /** Number of the last change that was taken in. */
    long taken() {
        return taken;
    }

    /** Number of the last change that can be found. */
    long upTo() {
        return upTo;
    }

    Path folder() {
        return folder;
    }

    /** What is done with a searcher. */
    interface Use<R> {

        R with(IndexSearcher searcher) throws IOException;
    }

    <R> R search(Use<R> use) throws IOException {
        IndexSearcher searcher = searchers.acquire();
        try {
            // one of its own for each search, because a time limit belongs to a searcher
            return use.with(new IndexSearcher(searcher.getIndexReader()));
        } finally {
            searchers.release(searcher);
        }
    }

    /** What is counted and filtered by. */
    Columns columns() {
        return columns;
    }

    @Override
    public void close() throws IOException {
        try (directory;
                writer) {
            searchers.close();
        }
    }
}
