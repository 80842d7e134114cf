package org.chizheng.questionbank.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.store.AlreadyClosedException;
import org.chizheng.questionbank.ChangeFeed;
import org.chizheng.questionbank.QuestionsChanged;
import org.chizheng.questionbank.usage.Usages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** This node's index, from the start of the application to its end. */
@Component
class SearchNode implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SearchNode.class);
    private static final long FIRST_INDEX_MS = 2000;

    private final ChangeFeed feed;
    private final Usages usages;
    private final Path folder;
    private volatile @Nullable IndexFollower follower;

    SearchNode(ChangeFeed feed, Usages usages, @Value("${chizheng.index.folder:${chizheng.home}/index}") Path folder) {
        this.feed = feed;
        this.usages = usages;
        this.folder = folder;
    }

    /** Who keeps the index; null before the start and after the end. */
    @Nullable
    IndexFollower follower() {
        return follower;
    }

    /** What is done in the index. */
    interface Use<R> {

        R in(IndexSearcher searcher, Generation generation) throws IOException;
    }

    /** Does something in the index as it is now; empty if there is none, or if it turns out to be damaged. */
    <R> Optional<R> search(Use<R> use) {
        IndexFollower running = follower;
        if (running == null) {
            return Optional.empty();
        }
        try {
            running.wishes().awaitProgress(() -> running.current() != null, FIRST_INDEX_MS);
            return search(running, use);
        } catch (CorruptIndexException damaged) {
            LOG.warn("a search found the index damaged", damaged);
            running.wishes().repair();
            return Optional.empty();
        } catch (IOException unreadable) {
            throw new IllegalStateException("the question index cannot be read", unreadable);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private static <R> Optional<R> search(IndexFollower running, Use<R> use) throws IOException {
        while (true) {
            Generation generation = running.current();
            if (generation == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(generation.search(searcher -> use.in(searcher, generation)));
            } catch (AlreadyClosedException replaced) {
                if (running.current() == generation) {
                    throw new IOException("the index was closed under a search", replaced);
                }
            }
        }
    }

    @EventListener
    void on(QuestionsChanged committed) {
        IndexFollower running = follower;
        if (running != null) {
            running.wishes().look();
        }
    }

    @Override
    public void start() {
        IndexFollower fresh = new IndexFollower(new IndexFolder(folder), feed, usages);
        fresh.start();
        follower = fresh;
    }

    @Override
    public void stop() {
        IndexFollower running = follower;
        follower = null;
        if (running == null) {
            return;
        }
        try {
            running.close();
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return follower != null;
    }
}
