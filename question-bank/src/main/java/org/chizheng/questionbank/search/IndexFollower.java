package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.store.AlreadyClosedException;
import org.chizheng.questionbank.ChangeFeed;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.usage.Usages;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps one node's index up to date from the change feed, on a thread of its own: at once when told, a fraction of a second
 * later otherwise. A missing or damaged index is built again while the node serves.
 */
final class IndexFollower implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(IndexFollower.class);
    private static final int PART = 500;
    private static final long POLL_MS = 300;
    private static final long SHOW_EVERY_NS = TimeUnit.SECONDS.toNanos(10);
    private static final long COMMIT_EVERY_NS = TimeUnit.SECONDS.toNanos(30);

    private final IndexFolder folder;
    private final ChangeFeed feed;
    private final Usages usages;
    private final RebuildNote note;
    private final Wishes wishes = new Wishes();
    private final Thread thread;

    private volatile @Nullable Generation current;
    private volatile IndexStatus status = new IndexStatus(true, 0, 0);
    private String bank = "";
    private long lastCommit;

    IndexFollower(IndexFolder folder, ChangeFeed feed, Usages usages) {
        this.folder = folder;
        this.note = folder.note();
        this.feed = feed;
        this.usages = usages;
        this.thread = Thread.ofPlatform().name("question-index").daemon().unstarted(this::run);
    }

    void start() {
        thread.start();
    }

    Wishes wishes() {
        return wishes;
    }

    /** The index to search in; null before the first one was opened. */
    @Nullable
    Generation current() {
        return current;
    }

    IndexStatus status() {
        return status;
    }

    /**
     * Waits until the index holds everything up to a change.
     *
     * @return whether it did in time
     */
    boolean await(long sequence, long millis) throws InterruptedException {
        return wishes.awaitProgress(
                () -> {
                    Generation now = current;
                    return now != null && now.complete() && now.upTo() >= sequence && wishes.settled();
                },
                millis);
    }

    private void run() {
        boolean complained = false;
        while (!wishes.stopped()) {
            try {
                look();
                work();
                complained = false;
                wishes.await(POLL_MS);
            } catch (InterruptedException end) {
                break;
            } catch (IOException | AlreadyClosedException broken) {
                LOG.warn("the question index is damaged and will be built again", broken);
                wishes.repair();
                complained = pause(complained, null);
            } catch (RuntimeException trouble) {
                complained = pause(complained, trouble);
            }
        }
        end();
    }

    private void look() {
        if (note.take()) {
            wishes.rebuild();
        }
    }

    /** Waits before the next attempt, and complains once only. */
    private boolean pause(boolean complained, @Nullable RuntimeException trouble) {
        if (trouble != null && !complained) {
            LOG.warn("the question index cannot follow the bank for now", trouble);
        }
        wishes.awaitStop(POLL_MS);
        return true;
    }

    private void work() throws IOException {
        Generation serving = current;
        if (serving == null) {
            bank = feed.bank();
            serving = folder.openLatest(bank, feed.latest()).orElse(null);
            serving = serving == null ? folder.begin(bank) : serving;
            publish(serving);
        }
        if (wishes.repairWanted()) {
            Generation fresh = folder.begin(bank);
            publish(fresh);
            folder.discard(serving);
            serving = fresh;
            wishes.repaired();
        }
        if (!serving.complete()) {
            fill(serving, null);
            publish(serving);
        } else if (wishes.rebuildWanted()) {
            serving = rebuilt(serving);
        }
        while (!wishes.stopped() && follow(serving)) {
            wishes.progressed();
        }
        if (System.nanoTime() - lastCommit > COMMIT_EVERY_NS) {
            serving.commit(bank);
            lastCommit = System.nanoTime();
        }
    }

    /** Takes in the next part; false if there was none. */
    private boolean follow(Generation generation) throws IOException {
        if (!take(generation)) {
            return false;
        }
        generation.show();
        return true;
    }

    private boolean take(Generation generation) throws IOException {
        ChangeFeed.Part part = feed.after(generation.taken(), PART);
        if (part.upTo() == generation.taken()) {
            return false;
        }
        List<QuestionId> ids = part.questions().stream().map(Question::id).toList();
        generation.take(part.questions(), usages.of(ids), part.upTo());
        return true;
    }

    /** Fills a new index; meanwhile the one that serves goes on following. */
    private void fill(Generation fresh, @Nullable Generation serving) throws IOException {
        long all = feed.remaining(0);
        long shown = System.nanoTime();
        while (!wishes.stopped() && take(fresh)) {
            // now and then only, since each time makes a small segment that has to be merged
            if (System.nanoTime() - shown > SHOW_EVERY_NS) {
                fresh.show();
                shown = System.nanoTime();
            }
            status = new IndexStatus(serving == null, fresh.size(), Math.max(fresh.size(), all));
            look();
            note.progress(status.done(), status.all());
            if (serving != null && follow(serving)) {
                wishes.progressed();
            }
        }
        fresh.show();
        if (!wishes.stopped()) {
            fresh.completed(bank);
        }
    }

    private Generation rebuilt(Generation serving) throws IOException {
        Generation fresh = folder.begin(bank);
        try {
            fill(fresh, serving);
        } catch (IOException | RuntimeException trouble) {
            folder.discard(fresh);
            throw trouble;
        }
        publish(fresh);
        folder.discard(serving);
        wishes.rebuilt();
        wishes.progressed();
        note.done(fresh.size());
        return fresh;
    }

    private void publish(Generation generation) {
        current = generation;
        status = new IndexStatus(!generation.complete(), 0, 0);
        wishes.progressed();
    }

    private void end() {
        Generation last = current;
        current = null;
        if (last == null) {
            return;
        }
        try (last) {
            last.commit(bank);
        } catch (IOException | RuntimeException trouble) {
            LOG.warn("the question index was not closed in order; the next start mends it", trouble);
        }
    }

    @Override
    public void close() throws InterruptedException {
        wishes.stop();
        thread.join();
    }
}
