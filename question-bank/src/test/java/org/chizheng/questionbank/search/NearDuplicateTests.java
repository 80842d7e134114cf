package org.chizheng.questionbank.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.chizheng.questionbank.OrganisationScope;
import org.chizheng.questionbank.Question;
import org.chizheng.questionbank.QuestionContent;
import org.chizheng.questionbank.QuestionId;
import org.chizheng.questionbank.QuestionState;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Near-duplicates planted among unrelated questions, in an index without a database. */
class NearDuplicateTests {

    private static final OrganisationScope EVERYTHING = new OrganisationScope("/");

    @TempDir
    Path folder;

    private final long seed = System.nanoTime();
    private final LegalTexts texts = new LegalTexts(new Random(seed));

    private Generation index(List<Question> questions) throws IOException {
        Generation index = Generation.open(Files.createTempDirectory(folder, "index"), new IndexMark("bank", 0, false));
        // in parts, so that there are several segments
        for (int start = 0; start < questions.size(); start += 400) {
            index.take(questions.subList(start, Math.min(questions.size(), start + 400)), Map.of(), start + 1L);
            index.show();
        }
        return index;
    }

    private static List<QuestionId> alike(
            Generation index, OrganisationScope scope, QuestionContent content, @Nullable QuestionId except)
            throws IOException {
        return index.search(searcher -> new Likeness(searcher, scope, () -> false)
                .nearDuplicates(content, except).stream()
                        .map(Likeness.Alike::question)
                        .toList());
    }

    private static List<QuestionId> more(Generation index, OrganisationScope scope, QuestionId question)
            throws IOException {
        return index.search(searcher -> new Likeness(searcher, scope, () -> false).moreLike(question, 5));
    }

    private List<Question> unrelated(int count) {
        List<Question> questions = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            questions.add(LegalTexts.question(i, texts.content()));
        }
        return questions;
    }

    @Test
    void plantedNearDuplicatesAreFoundAndUnrelatedQuestionsAreNot() throws IOException {
        List<Question> questions = unrelated(2000);
        int planted = 400;
        int found = 0;
        try (Generation index = index(questions)) {
            for (int i = 0; i < planted; i++) {
                Question original = questions.get(5 * i);
                QuestionContent taken = texts.nearly(original.current().content());
                List<QuestionId> alike = alike(index, EVERYTHING, taken, null);
                found += alike.contains(original.id()) ? 1 : 0;
                assertThat(alike).as("seed %d, %s", seed, taken).isSubsetOf(original.id());
            }
            for (Question question : questions.subList(0, 400)) {
                assertThat(alike(index, EVERYTHING, question.current().content(), question.id()))
                        .as("seed %d", seed)
                        .isEmpty();
            }
        }
        double recall = (double) found / planted;
        System.getLogger("duplicates").log(System.Logger.Level.WARNING, "seed {0}, recall {1}", seed, recall);
        assertThat(recall).as("recall with seed %d", seed).isGreaterThan(0.97);
    }

    @Test
    void aQuestionThatIsLeftOutOrRetiredOrOutOfScopeIsNoDuplicate() throws IOException {
        Question question = LegalTexts.question(1, texts.content());
        QuestionContent content = question.current().content();
        try (Generation index = index(List.of(question))) {
            assertThat(alike(index, EVERYTHING, content, null)).containsExactly(question.id());
            assertThat(alike(index, EVERYTHING, content, question.id())).isEmpty();
            assertThat(alike(index, new OrganisationScope("/2/"), content, null))
                    .isEmpty();
            index.take(
                    List.of(new Question(
                            question.id(), "/1/", QuestionState.RETIRED, question.current(), question.changedAt())),
                    Map.of(),
                    2);
            index.show();
            assertThat(alike(index, EVERYTHING, content, null)).isEmpty();
        }
    }

    @Test
    void groupsHoldWhatBelongsTogetherAndNothingElse() throws IOException {
        List<Question> questions = new ArrayList<>(unrelated(1500));
        Map<Integer, Integer> families = new HashMap<>();
        for (int i = 0; i < 1500; i++) {
            families.put(i + 1, i);
        }
        for (int i = 0; i < 300; i++) {
            int original = i % 200;
            questions.add(LegalTexts.question(
                    1501 + i, texts.nearly(questions.get(original).current().content())));
            families.put(1501 + i, original);
        }
        try (Generation index = index(questions)) {
            int together = index.search(searcher -> {
                int joined = 0;
                for (Collection<Integer> group : new Grouping(searcher, EVERYTHING).run()) {
                    List<QuestionId> ids = Lookup.ids(
                            searcher, group.stream().mapToInt(Integer::intValue).toArray());
                    assertThat(ids.stream().map(id -> families.get((int) id.value())))
                            .as("seed %d", seed)
                            .containsOnly(families.get((int) ids.getFirst().value()));
                    joined += ids.size() - 1;
                }
                return joined;
            });
            assertThat(together).as("joined of 300, seed %d", seed).isBetween(285, 300);
        }
    }

    private long steps(List<Question> questions) throws IOException {
        try (Generation index = index(questions)) {
            return index.search(searcher -> {
                Grouping grouping = new Grouping(searcher, EVERYTHING);
                grouping.run();
                return grouping.steps();
            });
        }
    }

    @Test
    void theCostOfGroupingGrowsWithTheBankAndNotWithItsSquare() throws IOException {
        long small = steps(family(unrelated(1000)));
        long large = steps(family(unrelated(4000)));
        assertThat(large).as("4,000 against %d for 1,000, seed %d", small, seed).isLessThan(6 * small);
        // even where every question shares its fingerprints with every other
        QuestionContent same = texts.content();
        List<Question> alike = new ArrayList<>();
        for (int i = 1; i <= 2000; i++) {
            alike.add(LegalTexts.question(i, same));
        }
        assertThat(steps(alike)).isLessThanOrEqualTo(2000L * Bands.BANDS * (1 + Grouping.REPRESENTATIVES));
    }

    /** A tenth more, each nearly the same as one that is there. */
    private List<Question> family(List<Question> questions) {
        List<Question> all = new ArrayList<>(questions);
        for (int i = 0; i < questions.size() / 10; i++) {
            all.add(LegalTexts.question(
                    questions.size() + i + 1L,
                    texts.nearly(questions.get(i).current().content())));
        }
        return all;
    }

    @Test
    void moreLikeThisFindsWhatSpeaksOfTheSame() throws IOException {
        List<Question> questions = new ArrayList<>(unrelated(300));
        Question original = questions.get(7);
        questions.add(LegalTexts.question(301, texts.nearly(original.current().content())));
        try (Generation index = index(questions)) {
            List<QuestionId> more = more(index, EVERYTHING, original.id());
            assertThat(more).as("seed %d", seed).hasSize(5).doesNotContain(original.id());
            assertThat(more.getFirst()).isEqualTo(new QuestionId(301));
            assertThat(more(index, new OrganisationScope("/2/"), original.id())).isEmpty();
        }
    }
}
