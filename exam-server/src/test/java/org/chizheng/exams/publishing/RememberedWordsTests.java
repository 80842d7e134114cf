package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RememberedWordsTests extends NearWordsContract {

    @Override
    NearWords near() {
        return new RememberedWords();
    }

    @Test
    void remembersAFewExamsOnly() {
        RememberedWords near = new RememberedWords();
        List<FrozenWords> many =
                Stream.generate(() -> WordsFixtures.random(random)).limit(100).toList();
        many.forEach(near::keep);
        assertThat(many.stream().filter(words -> near.find(words.hash()).isPresent()))
                .hasSize(32);
    }
}
