package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chizheng.questionbank.QuestionFixtures.saved;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.chizheng.questionbank.Curator;
import org.chizheng.questionbank.Curator.Duty;
import org.chizheng.questionbank.Difficulty;
import org.chizheng.questionbank.Option;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.chizheng.questionbank.QuestionType;
import org.chizheng.questionbank.QuestionVersionId;
import org.chizheng.questionbank.Writing;
import org.chizheng.questionbank.Written;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.support.TransactionTemplate;

/** The index against a plain list, under random changes, commits and rollbacks. */
@SpringBootTest
class IndexModelTests {

    private static final String SYLLABLES = "行政处罚许可复议听证强制";
    private static final List<String> PATHS = List.of("/900/", "/900/1/", "/900/1/2/", "/900/2/");

    @Autowired
    Writing writing;

    @Autowired
    Searching searching;

    @Autowired
    TransactionTemplate transactions;

    private record Known(QuestionVersionId version, String path, String stem, QuestionState state) {}

    private final Map<QuestionId, Known> model = new HashMap<>();

    @Test
    void theIndexAlwaysAnswersLikeAPlainList() throws InterruptedException {
        long seed = System.nanoTime();
        System.getLogger("model").log(System.Logger.Level.WARNING, "seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 60; round++) {
            Map<QuestionId, Known> changed = new HashMap<>(model);
            boolean commits = random.nextInt(4) > 0;
            transactions.executeWithoutResult(status -> {
                for (int i = 1 + random.nextInt(5); i > 0; i--) {
                    change(random, changed);
                }
                if (!commits) {
                    status.setRollbackOnly();
                }
            });
            if (commits) {
                model.clear();
                model.putAll(changed);
            }
            if (round % 20 == 19) {
                searching.reindex();
            }
            assertThat(searching.awaitUpToDate(10_000)).isTrue();
            for (int i = 0; i < 5; i++) {
                compare(random, seed);
            }
        }
    }

    private void change(Random random, Map<QuestionId, Known> changed) {
        String stem = syllables(random, 4 + random.nextInt(20));
        if (changed.isEmpty() || random.nextInt(3) == 0) {
            String path = PATHS.get(random.nextInt(PATHS.size()));
            Written.Saved saved = saved(writing.write(author(path), content(stem)));
            changed.put(saved.question(), new Known(saved.version(), path, stem, QuestionState.DRAFT));
            return;
        }
        List<QuestionId> ids = new ArrayList<>(changed.keySet());
        QuestionId id = ids.get(random.nextInt(ids.size()));
        Known known = changed.get(id);
        if (random.nextBoolean()) {
            Written.Saved saved = saved(writing.revise(author(known.path()), id, known.version(), content(stem)));
            changed.put(id, new Known(saved.version(), known.path(), stem, QuestionState.DRAFT));
        } else if (writing.submit(author(known.path()), List.of(id)).all()) {
            changed.put(id, new Known(known.version(), known.path(), known.stem(), QuestionState.IN_REVIEW));
        }
    }

    private void compare(Random random, long seed) {
        String word = syllables(random, 1 + random.nextInt(3));
        String path = PATHS.get(random.nextInt(PATHS.size()));
        boolean drafts = random.nextBoolean();
        Map<Facet, Set<String>> filters = drafts ? Map.of(Facet.STATE, Set.of("DRAFT")) : Map.of();
        Set<QuestionId> expected = model.entrySet().stream()
                .filter(entry -> author(path).sees(entry.getValue().path()))
                .filter(entry -> entry.getValue().stem().contains(word))
                .filter(entry -> !drafts || entry.getValue().state() == QuestionState.DRAFT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        SearchResult result = searching.search(
                author(path), new SearchRequest(word, filters, SearchRequest.Order.RELEVANCE, 0, 1000));
        assertThat(result.hits().stream().map(hit -> hit.question().id()).collect(Collectors.toSet()))
                .as("seed %d, word %s from %s", seed, word, path)
                .isEqualTo(expected);
        assertThat(result.total()).isEqualTo(expected.size());
    }

    private static QuestionContent content(String stem) {
        List<Option> options = List.of(new Option("A", "甲"), new Option("B", "乙"));
        return new QuestionContent(
                QuestionType.SINGLE, "PUBLIC", stem, options, Set.of("A"), Difficulty.EASY, null, null);
    }

    private static Curator author(String path) {
        return new Curator(41, "命题人", path, Set.of(Duty.AUTHOR));
    }

    private static String syllables(Random random, int length) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(SYLLABLES.charAt(random.nextInt(SYLLABLES.length())));
        }
        return text.toString();
    }
}
