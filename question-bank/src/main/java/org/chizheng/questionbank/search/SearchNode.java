package org.chizheng.questionbank.search;

import java.nio.file.Path;
import org.chizheng.questionbank.ChangeFeed;
import org.chizheng.questionbank.QuestionsChanged;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** This node's index, from the start of the application to its end. */
@Component
class SearchNode implements SmartLifecycle {

    private final ChangeFeed feed;
    private final Path folder;
    private volatile @Nullable IndexFollower follower;

    SearchNode(ChangeFeed feed, @Value("${chizheng.index.folder:${chizheng.home}/index}") Path folder) {
        this.feed = feed;
        this.folder = folder;
    }

    /** Who keeps the index; null before the start and after the end. */
    @Nullable
    IndexFollower follower() {
        return follower;
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
        IndexFollower fresh = new IndexFollower(new IndexFolder(folder), feed);
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
