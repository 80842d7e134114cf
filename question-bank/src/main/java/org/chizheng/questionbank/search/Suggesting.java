package org.chizheng.questionbank.search;

import java.util.List;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.OrganisationScope;
import org.springframework.stereotype.Service;

/** Completes what somebody types, from laws and texts that they may see. */
@Service
public class Suggesting {

    private static final long TIME_LIMIT_MS = 200;

    private final SearchNode node;

    Suggesting(SearchNode node) {
        this.node = node;
    }

    /**
     * What the last of the typed words may become, most frequent first: laws, then terms.
     *
     * @return whole inputs, with the words before the last one as they are; none where there is nothing to add
     */
    public List<String> suggest(Curator by, String typed) {
        int last = Math.max(typed.lastIndexOf(' '), typed.lastIndexOf('　')) + 1;
        String word = typed.substring(last);
        if (word.isEmpty() || typed.length() > SearchRequest.LONGEST_WORDS) {
            return List.of();
        }
        OrganisationScope scope = new OrganisationScope(by.organisationPath());
        return node
                .search((searcher, generation) ->
                        new Completions(searcher, generation, scope, new QueryTimeoutImpl(TIME_LIMIT_MS)).of(word))
                .orElse(List.of())
                .stream()
                .map(completion -> typed.substring(0, last) + completion)
                .toList();
    }
}
