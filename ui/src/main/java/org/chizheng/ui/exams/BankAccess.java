package org.chizheng.ui.exams;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionBank;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.drawing.CitedLaw;
import org.chizheng.questionbank.search.Facet;
import org.chizheng.questionbank.search.SearchRequest;
import org.chizheng.questionbank.search.SearchResult;
import org.chizheng.questionbank.search.Searching;

/**
 * What the editor of a blueprint asks the bank.
 *
 * @param search approved questions for some words, the best of them
 * @param find questions by their numbers, in their order; those out of scope are left out
 * @param laws the statutes that questions cite
 */
record BankAccess(
        Function<String, List<Question>> search,
        Function<List<QuestionId>, List<Question>> find,
        Supplier<List<CitedLaw>> laws) {

    private static final int FOUND = 20;

    static BankAccess of(Searching searching, QuestionBank bank, Curator curator, Supplier<List<CitedLaw>> laws) {
        Map<Facet, Set<String>> approved = Map.of(Facet.STATE, Set.of(QuestionState.APPROVED.name()));
        return new BankAccess(
                words -> searching
                        .search(curator, new SearchRequest(words, approved, SearchRequest.Order.RELEVANCE, 0, FOUND))
                        .hits()
                        .stream()
                        .map(SearchResult.Hit::question)
                        .toList(),
                ids -> bank.find(curator, ids),
                laws);
    }
}
