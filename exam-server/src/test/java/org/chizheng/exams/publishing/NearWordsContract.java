package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every place for words does alike. */
abstract class NearWordsContract {

    private final long seed = Long.getLong("chizheng.seed", System.nanoTime());
    final Random random = new Random(seed);

    NearWordsContract() {
        System.out.println(getClass().getSimpleName() + " seed=" + seed);
    }

    abstract NearWords near();

    @Test
    void findsWhatItKeptAndNothingElse() {
        NearWords near = near();
        List<FrozenWords> kept =
                Stream.generate(() -> WordsFixtures.random(random)).limit(8).toList();
        kept.forEach(near::keep);

        for (FrozenWords words : kept) {
            assertFound(near, words);
        }
        assertThat(near.find(WordsFixtures.random(random).hash())).isEmpty();
    }

    @Test
    void whatIsKeptTwiceIsStillThere() {
        NearWords near = near();
        FrozenWords words = WordsFixtures.random(random);
        near.keep(words);
        near.keep(FrozenWords.read(words.form(), words.hash()).orElseThrow());
        assertFound(near, words);
    }

    static void assertFound(NearWords near, FrozenWords words) {
        assertThat(near.find(words.hash())).hasValueSatisfying(found -> {
            assertThat(found.contents()).isEqualTo(words.contents());
            assertThat(found.form()).isEqualTo(words.form());
            assertThat(found.hash()).isEqualTo(words.hash());
        });
    }
}
