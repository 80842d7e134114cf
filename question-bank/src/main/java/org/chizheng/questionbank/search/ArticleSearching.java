package org.chizheng.questionbank.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.statutes.Article;
import org.chizheng.questionbank.statutes.ArticleFeed;
import org.chizheng.questionbank.statutes.StatuteVersion;
import org.chizheng.questionbank.statutes.StatuteVersionId;
import org.chizheng.questionbank.statutes.Statutes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds articles of laws by words. Laws are public, so that organisations play no part. */
@Service
public class ArticleSearching {

    private static final int BEGINNING = 90;

    private final ArticleFeed feed;
    private final Statutes statutes;
    private @Nullable ArticleIndex index;

    ArticleSearching(ArticleFeed feed, Statutes statutes) {
        this.feed = feed;
        this.statutes = statutes;
    }

    /**
     * The best articles of the versions in force.
     *
     * @param words as typed; nothing is found for blank ones
     * @param limit most hits
     */
    public List<ArticleHit> search(Curator by, String words, int limit) {
        return search(by, words, feed.inForce(), limit);
    }

    /** The best articles of one version. */
    public List<ArticleHit> within(Curator by, StatuteVersionId version, String words, int limit) {
        return search(by, words, Set.of(version), limit);
    }

    private List<ArticleHit> search(Curator by, String words, Set<StatuteVersionId> versions, int limit) {
        by.requireAny();
        if (words.isBlank() || versions.isEmpty()) {
            return List.of();
        }
        try {
            return complete(by, latest().search(words, versions, limit));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("an index in memory is always readable", unreadable);
        }
    }

    /** Built again when another node, or this one, has imported a law. */
    private synchronized ArticleIndex latest() throws IOException {
        long edition = feed.edition();
        ArticleIndex known = index;
        if (known != null && known.edition() == edition) {
            return known;
        }
        ArticleIndex fresh = ArticleIndex.of(edition, feed.all());
        index = fresh;
        return fresh;
    }

    private List<ArticleHit> complete(Curator by, List<ArticleIndex.Match> matches) {
        Map<StatuteVersionId, Optional<StatuteVersion>> versions = new HashMap<>();
        List<ArticleHit> hits = new ArrayList<>();
        for (ArticleIndex.Match match : matches) {
            versions.computeIfAbsent(match.entry().version(), id -> statutes.version(by, id))
                    .ifPresent(version ->
                            hits.add(new ArticleHit(version, match.entry().article(), shown(match))));
        }
        return hits;
    }

    private static List<Fragment> shown(ArticleIndex.Match match) {
        if (!match.words().isEmpty()) {
            return match.words();
        }
        Article article = match.entry().article();
        String text = article.words().replace('\n', ' ');
        boolean all = text.codePointCount(0, text.length()) <= BEGINNING;
        return List.of(new Fragment(
                all ? text : text.substring(0, text.offsetByCodePoints(0, BEGINNING)) + " …", false));
    }
}
