package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.chizheng.TestDatabase;
import org.junit.jupiter.api.Test;

class LayeredWordsTests extends NearWordsContract {

    private final NearWords here = new RememberedWords();
    private final NearWords shared = new RememberedWords();
    private final NearWords layered = new LayeredWords(here, shared);
    private final FrozenWords words = WordsFixtures.random(random);

    @Override
    NearWords near() {
        return layered;
    }

    @Test
    void whatAnotherNodeSharedIsKeptHere() {
        shared.keep(words);
        assertFound(layered, words);
        assertFound(here, words);
    }

    @Test
    void whatIsKeptIsShared() {
        layered.keep(words);
        assertFound(here, words);
        assertFound(shared, words);
    }

    @Test
    void whoHoldsAConnectionOfTheDatabaseWaitsForNobodyElse() {
        FrozenWords others = WordsFixtures.random(random);
        shared.keep(others);
        try (TestDatabase database = TestDatabase.h2()) {
            database.transactions().executeWithoutResult(tx -> {
                assertThat(layered.find(others.hash())).isEmpty();
                layered.keep(words);
                assertFound(layered, words);
            });
        }
        assertThat(shared.find(words.hash())).isEmpty();
        assertFound(layered, others);
    }
}
