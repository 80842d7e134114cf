package org.chizheng.questionbank.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.lucene.index.QueryTimeoutImpl;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.search.Likeness.Alike;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Finds questions that resemble each other; retired ones, and those out of scope, never count. */
@Service
public class Resembling {

    private static final long TIME_LIMIT_MS = 2000;
    private static final int MOST_OF_A_GROUP = 50;

    private final SearchNode node;
    private final QuestionBank bank;

    Resembling(SearchNode node, QuestionBank bank) {
        this.node = node;
        this.bank = bank;
    }

    /**
     * Questions that say nearly what a content says, most alike first.
     *
     * @param except the question whose content it is, null for a new one
     */
    public List<NearDuplicate> nearDuplicates(Curator by, QuestionContent content, @Nullable QuestionId except) {
        List<Alike> alike = node.search(
                        (searcher, generation) -> new Likeness(searcher, scope(by), new QueryTimeoutImpl(TIME_LIMIT_MS))
                                .nearDuplicates(content, except))
                .orElse(List.of());
        Map<QuestionId, Question> questions =
                byId(by, alike.stream().map(Alike::question).toList());
        List<NearDuplicate> found = new ArrayList<>();
        for (Alike one : alike) {
            Question question = questions.get(one.question());
            if (question != null) {
                found.add(new NearDuplicate(question, one.likeness()));
            }
        }
        return found;
    }

    /** Questions about the same things, best first; none if the question is out of scope. */
    public List<Question> moreLikeThis(Curator by, QuestionId question, int limit) {
        List<QuestionId> ids = node.search(
                        (searcher, generation) -> new Likeness(searcher, scope(by), new QueryTimeoutImpl(TIME_LIMIT_MS))
                                .moreLike(question, limit))
                .orElse(List.of());
        return bank.find(by, ids);
    }

    /**
     * All groups of near-duplicates in scope, of each the first 50 questions; takes seconds in a large bank.
     *
     * @param limit how many groups to return
     */
    public DuplicateGroups duplicates(Curator by, int limit) {
        List<List<QuestionId>> groups = node.search((searcher, generation) -> {
                    List<List<QuestionId>> found = new ArrayList<>();
                    for (Collection<Integer> group : new Grouping(searcher, scope(by)).run()) {
                        found.add(Lookup.ids(
                                searcher,
                                group.stream().mapToInt(Integer::intValue).toArray()));
                    }
                    return found;
                })
                .orElse(List.of());
        List<List<Question>> largest = groups.stream()
                .sorted(Comparator.comparingInt((List<QuestionId> group) -> group.size())
                        .reversed())
                .limit(limit)
                .map(group -> bank.find(by, group.subList(0, Math.min(MOST_OF_A_GROUP, group.size()))))
                .filter(group -> group.size() > 1)
                .toList();
        return new DuplicateGroups(largest, groups.size());
    }

    private Map<QuestionId, Question> byId(Curator by, List<QuestionId> ids) {
        return bank.find(by, ids).stream().collect(Collectors.toMap(Question::id, Function.identity()));
    }

    private static OrganisationScope scope(Curator by) {
        return new OrganisationScope(by.organisationPath());
    }
}
