package org.chizheng.exams.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;

/** The words of recent exams in this process. */
class RememberedWords implements NearWords {

    private static final int EXAMS = 32;

    private final Cache<WordsHash, FrozenWords> words = Caffeine.newBuilder()
            .maximumSize(EXAMS)
            // what is too much goes at once, not when another thread finds the time
            .executor(Runnable::run)
            .build();

    @Override
    public Optional<FrozenWords> find(WordsHash hash) {
        return Optional.ofNullable(words.getIfPresent(hash));
    }

    @Override
    public void keep(FrozenWords fresh) {
        words.put(fresh.hash(), fresh);
    }
}
