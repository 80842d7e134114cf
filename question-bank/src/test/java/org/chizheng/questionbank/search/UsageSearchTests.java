package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.QuestionFixtures;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Reviewing;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.chizheng.questionbank.search.SearchRequest.UsedSince;
import org.chizheng.questionbank.search.SearchResult.Count;
import org.chizheng.questionbank.usage.Answered;
import org.chizheng.questionbank.usage.ExamUse;
import org.chizheng.questionbank.usage.UsageRecording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** What the use of questions does to searches; the index hears of it like of any other change. */
@SpringBootTest
class UsageSearchTests {

    private static final Instant LONG_AGO = Instant.parse("2020-03-02T01:00:00Z");
    private static final Instant LAST_YEAR = Instant.parse("2025-03-02T01:00:00Z");
    private static final Instant FAR_OFF = Instant.parse("2999-01-01T00:00:00Z");
    private static int tree = 7000;

    @Autowired
    Writing writing;

    @Autowired
    Reviewing reviewing;

    @Autowired
    UsageRecording recording;

    @Autowired
    Searching searching;

    @Autowired
    SavedSearches searches;

    @Autowired
    TransactionTemplate transactions;

    private Curator author = curator(0, "/");
    private List<Written.Saved> three = List.of();

    private static Curator curator(long account, String path) {
        return new Curator(account, "命题人" + account, path, Set.of(Duty.AUTHOR, Duty.REVIEWER));
    }

    /** Every test has a tree of organisations of its own with three approved questions in it. */
    @BeforeEach
    void plantTree() {
        String path = "/" + ++tree + "/";
        author = curator(tree, path);
        three = List.of(write("使用之题一"), write("使用之题二"), write("使用之题三"));
        List<QuestionId> ids = three.stream().map(Written.Saved::question).toList();
        assertThat(writing.submit(author, ids).all()).isTrue();
        Map<QuestionId, QuestionVersionId> seen =
                three.stream().collect(Collectors.toMap(Written.Saved::question, Written.Saved::version));
        assertThat(reviewing.approve(curator(1, path), seen).all()).isTrue();
    }

    private Written.Saved write(String stem) {
        return saved(writing.write(author, QuestionFixtures.single(stem + tree)));
    }

    private QuestionId id(int place) {
        return three.get(place).question();
    }

    private void examine(Instant opens, Instant closes, int... places) {
        for (int place : places) {
            ExamUse use = new ExamUse(
                    ThreadLocalRandom.current().nextLong(Long.MAX_VALUE),
                    opens,
                    closes,
                    Map.of(three.get(place).version(), 30));
            transactions.executeWithoutResult(status -> recording.published(use));
        }
    }

    private void answer(int place, int right, int wrong) {
        Answered answers = new Answered(right + wrong, right, 0, 0, 0);
        transactions.executeWithoutResult(
                status -> recording.answered(Map.of(three.get(place).version(), answers)));
    }

    private SearchResult search(Order order, Map<Facet, Set<String>> filters, @Nullable UsedSince used)
            throws InterruptedException {
        assertThat(searching.awaitUpToDate(10_000)).isTrue();
        return searching.search(author, new SearchRequest("使用之题", filters, used, order, 0, 50));
    }

    private List<QuestionId> found(Order order, @Nullable UsedSince used) throws InterruptedException {
        return search(order, Map.of(), used).hits().stream()
                .map(hit -> hit.question().id())
                .toList();
    }

    @Test
    void sortsByLastUseAndWhatWasNeverUsedLast() throws InterruptedException {
        examine(LONG_AGO, LONG_AGO.plusSeconds(9), 0);
        examine(LAST_YEAR, LAST_YEAR.plusSeconds(9), 2);
        assertThat(found(Order.LAST_USED, null)).containsExactly(id(2), id(0), id(1));
        examine(LAST_YEAR.plusSeconds(60), LAST_YEAR.plusSeconds(90), 0);
        assertThat(found(Order.LAST_USED, null)).containsExactly(id(0), id(2), id(1));
    }

    @Test
    void sortsByFacilityAndWhatWasNeverAnsweredLast() throws InterruptedException {
        answer(1, 9, 1);
        answer(2, 2, 8);
        assertThat(found(Order.HARDEST, null)).containsExactly(id(2), id(1), id(0));
        assertThat(found(Order.EASIEST, null)).containsExactly(id(1), id(2), id(0));
    }

    @Test
    void findsWhatWasOrWasNotUsedSinceADay() throws InterruptedException {
        examine(LONG_AGO, LONG_AGO.plusSeconds(9), 0);
        examine(LAST_YEAR, LAST_YEAR.plusSeconds(9), 1);
        assertThat(found(Order.NEWEST, new UsedSince(LAST_YEAR, false))).containsExactly(id(1));
        assertThat(found(Order.NEWEST, new UsedSince(LAST_YEAR, true))).containsExactly(id(2), id(0));
        assertThat(found(Order.NEWEST, new UsedSince(LONG_AGO, false))).containsExactly(id(1), id(0));
        assertThat(found(Order.NEWEST, new UsedSince(LAST_YEAR.plusSeconds(1), false)))
                .isEmpty();
    }

    @Test
    void whatIsInUseIsAStateOfItsOwn() throws InterruptedException {
        examine(LONG_AGO, LONG_AGO.plusSeconds(9), 0);
        examine(LAST_YEAR, FAR_OFF, 1);
        assertThat(search(Order.NEWEST, Map.of(), null).facets().get(Facet.STATE))
                .containsExactly(new Count("APPROVED", 2), new Count(Facet.IN_USE, 1));
        SearchResult inUse = search(Order.NEWEST, Map.of(Facet.STATE, Set.of(Facet.IN_USE)), null);
        assertThat(inUse.hits()).singleElement().satisfies(hit -> {
            assertThat(hit.question().id()).isEqualTo(id(1));
            assertThat(hit.usage().papers()).isEqualTo(30);
        });
        // the other values of the facet can still be chosen
        assertThat(inUse.facets().get(Facet.STATE)).contains(new Count("APPROVED", 2));
        assertThat(search(Order.NEWEST, Map.of(Facet.STATE, Set.of("APPROVED")), null)
                        .total())
                .isEqualTo(2);
        reviewing.suspend(curator(1, author.organisationPath()), List.of(id(1)), "有误");
        assertThat(search(Order.NEWEST, Map.of(), null).facets().get(Facet.STATE))
                .containsExactly(new Count("APPROVED", 2), new Count("SUSPENDED", 1));
    }

    @Test
    void aHitTellsItsUse() throws InterruptedException {
        examine(LAST_YEAR, FAR_OFF, 0);
        answer(0, 3, 1);
        assertThat(search(Order.LAST_USED, Map.of(), null).hits().getFirst().usage())
                .satisfies(usage -> {
                    assertThat(usage.exams()).isOne();
                    assertThat(usage.lastUsed()).isEqualTo(LAST_YEAR);
                    assertThat(usage.answered().facility()).isEqualTo(0.75);
                    assertThat(usage.answered().answers()).isEqualTo(4);
                });
    }

    @Test
    void aKeptSearchRemembersSinceWhen() {
        UsedSince used = new UsedSince(LAST_YEAR, true);
        SavedSearch search = new SavedSearch("未用过", "题", Map.of(), used, Order.HARDEST);
        assertThat(searches.keep(author, search)).isEmpty();
        assertThat(searches.of(author)).containsExactly(search);
    }
}
