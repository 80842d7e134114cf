package org.chizheng.questionbank.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.store.AlreadyClosedException;
import org.chizheng.questionbank.ChangeFeed;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.search.FoundWords.Found;
import org.chizheng.questionbank.search.SearchResult.Hit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Finds questions by words, filters and organisation, and counts what else there is. */
@Service
public class Searching {

    private static final Logger LOG = LoggerFactory.getLogger(Searching.class);
    private static final long FIRST_INDEX_MS = 2000;

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
        IndexFollower follower = node.follower();
        if (follower == null) {
            return SearchResult.NOTHING;
        }
        try {
            follower.wishes().awaitProgress(() -> follower.current() != null, FIRST_INDEX_MS);
            return search(follower, by, request);
        } catch (CorruptIndexException damaged) {
            LOG.warn("a search found the index damaged", damaged);
            follower.wishes().repair();
            return SearchResult.NOTHING;
        } catch (IOException unreadable) {
            throw new IllegalStateException("the question index cannot be read", unreadable);
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
            return SearchResult.NOTHING;
        }
    }

    private SearchResult search(IndexFollower follower, Curator by, SearchRequest request) throws IOException {
        OrganisationScope scope = new OrganisationScope(by.organisationPath());
        while (true) {
            Generation generation = follower.current();
            if (generation == null) {
                return SearchResult.NOTHING;
            }
            try {
                return complete(
                        by, generation.search(searcher -> new Lookup(searcher, generation, scope, request).run()));
            } catch (AlreadyClosedException replaced) {
                if (follower.current() == generation) {
                    throw new IOException("the index was closed under a search", replaced);
                }
            }
        }
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
