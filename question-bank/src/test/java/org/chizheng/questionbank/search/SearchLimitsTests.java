package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a search must never do, whatever is typed and however large the bank is. */
class SearchLimitsTests {

    @TempDir
    Path folder;

    @Test
    void aSearchThatTakesTooLongIsCutOffAndSaysSo() throws IOException {
        LegalTexts texts = new LegalTexts(new Random(7));
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= 500; i++) {
            questions.add(LegalTexts.question(i, texts.content()));
        }
        SearchRequest request = new SearchRequest("正确", Map.of(), Order.RELEVANCE, 0, 10);
        OrganisationScope everything = new OrganisationScope("/");
        try (Generation index = Generation.open(folder, new IndexMark("bank", 0, false))) {
            index.take(questions, Map.of(), 500);
            index.show();
            Lookup.Outcome cut = index.search(
                    searcher -> new Lookup(searcher, index, everything, request, Instant.EPOCH, () -> true).run());
            assertThat(cut.cut()).isTrue();
            assertThat(cut.ids()).isEmpty();
            Lookup.Outcome whole = index.search(
                    searcher -> new Lookup(searcher, index, everything, request, Instant.EPOCH, () -> false).run());
            assertThat(whole.cut()).isFalse();
            assertThat(whole.total()).isEqualTo(500);
        }
    }

    @Test
    void tooManyWordsFindNothingInsteadOfFailing() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 3000; i++) {
            words.append("题").append(i).append(" | ");
        }
        assertThat(WordsParser.read(words.toString()).finding()).isInstanceOf(MatchNoDocsQuery.class);
        // what a request lets through is far below that
        assertThat(new SearchRequest(words.toString(), Map.of(), Order.RELEVANCE, 0, 1).words())
                .hasSize(SearchRequest.LONGEST_WORDS);
    }

    @Test
    void thereAreNoWildcardsNoFuzzinessAndNoOtherFields() {
        for (String words :
                List.of("*证", "证*", "?证", "听证~2", "\"听证 程序\"~9", "path:1", "facet_STATE:DRAFT", "*", "[a TO z]")) {
            List<Query> leaves = new ArrayList<>();
            WordsParser.read(words).finding().visit(new QueryVisitor() {
                @Override
                public void visitLeaf(Query leaf) {
                    leaves.add(leaf);
                }

                @Override
                public void consumeTerms(Query query, Term... terms) {
                    leaves.add(query);
                    for (Term term : terms) {
                        assertThat(term.field()).as(words).isIn(Fields.GRAMS, Fields.PLACES);
                    }
                }

                @Override
                public void consumeTermsMatching(Query query, String field, Supplier<ByteRunAutomaton> automaton) {
                    throw new AssertionError(words + " became a pattern: " + query);
                }
            });
            assertThat(leaves)
                    .as(words)
                    .allMatch(leaf -> leaf instanceof TermQuery
                            || leaf instanceof PhraseQuery
                            || leaf instanceof MatchAllDocsQuery);
        }
    }
}
