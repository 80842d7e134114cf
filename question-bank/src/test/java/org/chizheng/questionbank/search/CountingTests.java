package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Citation;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersion;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.search.SearchRequest.Order;
import org.chizheng.questionbank.search.SearchResult.Count;
import org.chizheng.questionbank.usage.Answered;
import org.chizheng.questionbank.usage.Usage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Totals and facets against plain counting, over several segments with replaced documents in them. */
class CountingTests {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final List<String> PATHS = List.of("/1/", "/1/2/", "/1/2/3/", "/1/20/", "/4/");
    private static final List<String> WORDS = List.of("听证", "复议", "行政处罚决定", "");

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final Map<QuestionId, Question> questions = new HashMap<>();
    private final Map<QuestionId, Usage> usages = new HashMap<>();

    @Test
    void countsLikeAPlainList() throws IOException {
        try (Generation index = Generation.open(folder, new IndexMark("bank", 0, false))) {
            for (int part = 0; part < 6; part++) {
                Map<QuestionId, Question> some = new HashMap<>();
                for (int i = 0; i < 120; i++) {
                    Question question = question(1 + random.nextInt(500));
                    some.put(question.id(), question);
                }
                some.values().forEach(this::keep);
                index.take(List.copyOf(some.values()), usages, part + 1L);
                index.show();
            }
            for (int i = 0; i < 200; i++) {
                compare(index);
            }
        }
    }

    private void keep(Question question) {
        questions.put(question.id(), question);
        Instant opens = NOW.plusSeconds(random.nextInt(2_000) - 1_500);
        usages.put(
                question.id(),
                random.nextBoolean() ? Usage.NEVER : new Usage(1, 1, opens, opens.plusSeconds(600), Answered.NEVER));
    }

    private void compare(Generation index) throws IOException {
        String words = one(WORDS);
        OrganisationScope scope = new OrganisationScope(one(PATHS));
        Map<Facet, Set<String>> filters = new HashMap<>();
        for (Facet facet : Facet.values()) {
            if (random.nextInt(3) == 0) {
                filters.put(
                        facet,
                        questions.values().stream()
                                .filter(any -> random.nextInt(200) == 0)
                                .map(question -> value(facet, question))
                                .collect(Collectors.toSet()));
            }
        }
        SearchRequest request = new SearchRequest(words, filters, Order.RELEVANCE, 0, 1_000);
        Lookup.Outcome outcome =
                index.search(searcher -> new Lookup(searcher, index, scope, request, NOW, () -> false).run());
        List<Question> visible = questions.values().stream()
                .filter(question -> question.current().content().stem().contains(words))
                .filter(question -> question.organisationPath().startsWith(scope.path())
                        || scope.path().startsWith(question.organisationPath()))
                .toList();
        String asked = "seed %d, %s from %s with %s".formatted(seed, words, scope.path(), filters);
        Set<QuestionId> expected =
                visible.stream().filter(has(filters, null)).map(Question::id).collect(Collectors.toSet());
        assertThat(outcome.total()).as(asked).isEqualTo(expected.size());
        assertThat(outcome.ids()).as(asked).containsExactlyInAnyOrderElementsOf(expected);
        for (Facet facet : Facet.values()) {
            Map<String, Long> counts = visible.stream()
                    .filter(has(filters, facet))
                    .collect(Collectors.groupingBy(question -> value(facet, question), Collectors.counting()));
            List<Count> most = counts.entrySet().stream()
                    .map(entry -> new Count(entry.getKey(), entry.getValue().intValue()))
                    .sorted(Comparator.comparingInt(Count::questions).reversed().thenComparing(Count::value))
                    .limit(20)
                    .toList();
            assertThat(outcome.facets().get(facet)).as(asked + ", " + facet).isEqualTo(most);
        }
    }

    private Predicate<Question> has(Map<Facet, Set<String>> filters, @Nullable Facet except) {
        return question -> filters.entrySet().stream()
                .filter(filter ->
                        filter.getKey() != except && !filter.getValue().isEmpty())
                .allMatch(filter -> filter.getValue().contains(value(filter.getKey(), question)));
    }

    private String value(Facet facet, Question question) {
        Usage usage = usages.getOrDefault(question.id(), Usage.NEVER);
        return facet == Facet.STATE && usage.inUse(question.state(), NOW)
                ? Facet.IN_USE
                : facet.of(question).orElseThrow();
    }

    private Question question(int id) {
        QuestionContent content = new QuestionContent(
                random.nextBoolean() ? QuestionType.SINGLE : QuestionType.MULTIPLE,
                random.nextBoolean() ? "PUBLIC" : "TRANSPORT",
                one(WORDS) + "，" + one(WORDS) + one(WORDS) + "题",
                List.of(new Option("A", "甲"), new Option("B", "乙")),
                Set.of("A"),
                one(List.of(Difficulty.values())),
                new Citation("第" + random.nextInt(30) + "号法", "1"),
                null);
        long author = random.nextInt(4);
        QuestionVersion version =
                new QuestionVersion(new QuestionVersionId(id), 1, content, author, "命题人" + author, Instant.EPOCH);
        return new Question(
                new QuestionId(id), one(PATHS), one(List.of(QuestionState.values())), version, Instant.EPOCH);
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
