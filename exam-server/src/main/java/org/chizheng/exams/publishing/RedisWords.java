package org.chizheng.exams.publishing;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.chizheng.officers.identity.MasterSecret;
import org.chizheng.officers.identity.Seal;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.data.redis.RedisConnectionFailureException;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

/**
 * Words that all nodes share through Redis. They hold the keys to the questions, and Redis is no place for those in the
 * clear: they are sealed and bound to their hash, so that what is damaged, was put under another name, or comes from
 * another installation counts as not there.
 */
class RedisWords implements NearWords {

    private static final Logger LOG = LoggerFactory.getLogger(RedisWords.class);
    private static final Duration KEPT = Duration.ofHours(6);

    /** A Redis that was waited for in vain is not asked again at once: there are candidates who wait. */
    private static final Duration LEFT_ALONE = Duration.ofSeconds(5);

    private final StringRedisTemplate redis;
    private final Seal seal;
    private final Clock clock;
    private volatile Instant next = Instant.MIN;

    RedisWords(StringRedisTemplate redis, MasterSecret secret, Clock clock) {
        this.redis = redis;
        this.seal = new Seal(secret, "exam/words/1");
        this.clock = clock;
    }

    @Override
    public Optional<FrozenWords> find(WordsHash hash) {
        return asked(connection -> connection.stringCommands().get(key(hash)))
                .flatMap(value -> seal.open(value, hash.bytes()))
                .flatMap(form -> FrozenWords.read(form, hash));
    }

    @Override
    public void keep(FrozenWords words) {
        WordsHash hash = words.hash();
        byte[] sealed = seal.close(words.form(), hash.bytes());
        asked(connection -> connection.stringCommands().setEx(key(hash), KEPT.toSeconds(), sealed));
    }

    private <T> Optional<T> asked(RedisCallback<@Nullable T> question) {
        if (clock.instant().isBefore(next)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(redis.execute(question));
        } catch (QueryTimeoutException | RedisConnectionFailureException away) {
            next = clock.instant().plus(LEFT_ALONE);
            LOG.debug("words of exams are not shared for a while", away);
        } catch (DataAccessException refused) {
            LOG.debug("words of an exam are not shared", refused);
        }
        return Optional.empty();
    }

    private static byte[] key(WordsHash hash) {
        return ("chizheng:words:" + hash.value()).getBytes(StandardCharsets.US_ASCII);
    }
}
