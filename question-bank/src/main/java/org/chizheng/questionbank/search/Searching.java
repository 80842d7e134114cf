package org.chizheng.questionbank.search;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.apache.lucene.search.IndexSearcher;
import org.chizheng.questionbank.ChangeFeed;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.search.SearchResult.Fragment;
import org.chizheng.questionbank.search.SearchResult.Hit;
import org.chizheng.questionbank.usage.Usage;
import org.chizheng.questionbank.usage.Usages;
import org.springframework.stereotype.Service;

/** Finds questions by words, filters and organisation, and counts what else there is. */
@Service
public class Searching {

    private static final long TIME_LIMIT_MS = 2000;
    private static final int PAGE = 10_000;

    private final SearchNode node;
    private final QuestionBank bank;
    private final Usages usages;
    private final ChangeFeed feed;
    private final Clock clock;

    Searching(SearchNode node, QuestionBank bank, Usages usages, ChangeFeed feed, Clock clock) {
        this.node = node;
        this.bank = bank;
        this.usages = usages;
        this.feed = feed;
        this.clock = clock;
    }

    /** Searches among what the curator may see. A search that takes too long is cut off and says so. */
    public SearchResult search(Curator by, SearchRequest request) {
        OrganisationScope scope = new OrganisationScope(by.organisationPath());
        Instant now = clock.instant();
        return node.search((searcher, generation) -> new Lookup(
                                searcher, generation, scope, request, now, new QueryTimeoutImpl(TIME_LIMIT_MS))
                        .run())
                .map(outcome -> complete(by, outcome))
                .orElse(SearchResult.NOTHING);
    }

    /**
     * Everything that matches and that the curator may see according to the index, in order; offset and limit do not
     * count, nor does the time limit of searches that people wait for.
     */
    public List<QuestionId> every(Curator by, SearchRequest request) {
        return every(by, request, PAGE);
    }

    List<QuestionId> every(Curator by, SearchRequest request, int page) {
        OrganisationScope scope = new OrganisationScope(by.organisationPath());
        Instant now = clock.instant();
        return node.search((searcher, generation) -> new Lookup(
                                new IndexSearcher(searcher.getIndexReader()),
                                generation,
                                scope,
                                request,
                                now,
                                () -> false)
                        .every(page))
                .orElse(List.of());
    }

    /** The database has the last word on what a question says and who may see it. */
    private SearchResult complete(Curator by, Lookup.Outcome outcome) {
        Map<QuestionId, Usage> use = usages.of(outcome.ids());
        List<Hit> hits = bank.find(by, outcome.ids()).stream()
                .map(question -> hit(question, use.getOrDefault(question.id(), Usage.NEVER), outcome.words()))
                .toList();
        return new SearchResult(hits, outcome.total(), outcome.facets(), outcome.cut());
    }

    private static Hit hit(Question question, Usage usage, FoundWords words) {
        QuestionContent content = question.current().content();
        List<Fragment> elsewhere = words.in(QuestionDocument.options(content), 1);
        if (elsewhere.isEmpty()) {
            elsewhere = words.in(QuestionDocument.citation(content), 1);
        }
        if (elsewhere.isEmpty()) {
            elsewhere = words.in(QuestionDocument.explanation(content), 1);
        }
        return new Hit(question, usage, words.in(QuestionDocument.stem(content), 2), elsewhere);
    }

    /** How the index of this node stands. */
    public IndexStatus status() {
        IndexFollower follower = node.follower();
        return follower == null ? new IndexStatus(true, 0, 0) : follower.status();
    }

    /** How many questions the index of this node holds. */
    public long indexed() {
        return node.search((searcher, generation) -> generation.size()).orElse(0L);
    }

    /** Builds the index of this node again from the database, in the background; searches go on meanwhile. */
    public void reindex() {
        IndexFollower follower = node.follower();
        if (follower != null) {
            follower.wishes().rebuild();
        }
    }

    /**
     * Waits until everything that is committed now can be found on this node.
     *
     * @return whether it can, within the time
     */
    public boolean awaitUpToDate(long millis) throws InterruptedException {
        IndexFollower follower = node.follower();
        return follower != null && follower.await(feed.latest(), millis);
    }
}
