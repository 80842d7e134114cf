package org.chizheng.questionbank.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.chizheng.questionbank.ChangeFeed;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.search.FoundWords.Found;
import org.chizheng.questionbank.search.SearchResult.Hit;
import org.springframework.stereotype.Service;

/** Finds questions by words, filters and organisation, and counts what else there is. */
@Service
public class Searching {

    private static final long TIME_LIMIT_MS = 2000;
    private static final int PAGE = 10_000;

    private final SearchNode node;
    private final QuestionBank bank;
    private final ChangeFeed feed;

    Searching(SearchNode node, QuestionBank bank, ChangeFeed feed) {
        this.node = node;
        this.bank = bank;
        this.feed = feed;
    }

    /** Searches among what the curator may see. A search that takes too long is cut off and says so. */
    public SearchResult search(Curator by, SearchRequest request) {
        OrganisationScope scope = new OrganisationScope(by.organisationPath());
        return node.search((searcher, generation) ->
                        new Lookup(searcher, generation, scope, request, new QueryTimeoutImpl(TIME_LIMIT_MS)).run())
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
        return node.search((searcher, generation) -> EveryHit.of(searcher.getIndexReader(), scope, request, page))
                .orElse(List.of());
    }

    /** The database has the last word on what a question says and who may see it. */
    private SearchResult complete(Curator by, Lookup.Outcome outcome) {
        Map<QuestionId, Question> questions =
                bank.find(by, outcome.ids()).stream().collect(Collectors.toMap(Question::id, Function.identity()));
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < outcome.ids().size(); i++) {
            Question question = questions.get(outcome.ids().get(i));
            if (question != null) {
                Found found = outcome.found().get(i);
                hits.add(new Hit(question, found.stem(), found.elsewhere()));
            }
        }
        return new SearchResult(hits, outcome.total(), outcome.facets(), outcome.cut());
    }

    /** How the index of this node stands. */
    public IndexStatus status() {
        IndexFollower follower = node.follower();
        return follower == null ? new IndexStatus(true, 0, 0) : follower.status();
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
