package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.chizheng.questionbank.QuestionVersionId;
import org.junit.jupiter.api.Test;

class FrozenWordsTests {

    /** As the first versions of the product stored it: options and key beside the stem. */
    private static final String OLD = """
            {"type":"SINGLE","subject":"PUBLIC","stem":"䶮𠮷","options":[{"key":"A","text":"是"},{"key":"B","text":"否"}],\
            "key":["A"],"difficulty":"EASY"}""";

    @Test
    void theHashIsThatOfTheTextsAsTheyAreStored() {
        FrozenWords words = FrozenWords.of(new TreeMap<>(Map.of(10L, OLD, 9L, OLD)));

        assertThat(new String(words.form(), StandardCharsets.UTF_8)).isEqualTo("9\t" + OLD + "\n10\t" + OLD + "\n");
        // sha256sum of that
        assertThat(words.hash().value()).isEqualTo("ae5b4b7cd9e59872344ab677867ab474b5cc8035114c7e326ec1d9aa4a38ae0e");
        assertThat(words.contents().get(new QuestionVersionId(9)).stem()).isEqualTo("䶮𠮷");
    }

    @Test
    void whatIsNotToTheHashIsNotRead() {
        long seed = Long.getLong("chizheng.seed", System.nanoTime());
        System.out.println("FrozenWordsTests seed=" + seed);
        Random random = new Random(seed);
        FrozenWords words = WordsFixtures.random(random);
        FrozenWords others = WordsFixtures.random(random);

        assertThat(FrozenWords.read(words.form(), words.hash()))
                .hasValueSatisfying(read -> assertThat(read.contents()).isEqualTo(words.contents()));
        assertThat(FrozenWords.read(words.form(), others.hash())).isEmpty();
        byte[] damaged = words.form();
        damaged[random.nextInt(damaged.length)] ^= 1;
        assertThat(FrozenWords.read(damaged, words.hash())).isEmpty();
    }

    /** Only the table can tell such a line feed from the end of a question. */
    @Test
    void aTextWithALineFeedIsReadFromTheTableAlone() {
        String byHand = OLD.replace(",", ",\n");
        FrozenWords words = FrozenWords.of(new TreeMap<>(Map.of(9L, byHand)));

        assertThat(words.contents().get(new QuestionVersionId(9)).stem()).isEqualTo("䶮𠮷");
        assertThat(FrozenWords.read(words.form(), words.hash())).isEmpty();
    }
}
