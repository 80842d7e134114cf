package org.chizheng.exams.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.KillArgs;
import io.lettuce.core.cluster.api.async.RedisClusterAsyncCommands;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.chizheng.SettableClock;
import org.chizheng.TestRedis;
import org.chizheng.officers.identity.MasterSecret;
import org.chizheng.officers.identity.Seal;
import org.chizheng.questionbank.Option;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.redis.connection.RedisConnectionCommands;
import org.springframework.data.redis.core.RedisCallback;
import org.springframework.data.redis.core.StringRedisTemplate;

class RedisWordsIT extends NearWordsContract {

    private final List<TestRedis> opened = new ArrayList<>();
    private StringRedisTemplate redis;

    @BeforeEach
    void connect() {
        redis = node(TestRedis.connect());
    }

    @AfterEach
    void disconnect() {
        opened.forEach(TestRedis::close);
    }

    private StringRedisTemplate node(TestRedis connected) {
        opened.add(connected);
        return connected.template();
    }

    @Override
    RedisWords near() {
        return words(redis, WordsFixtures.SECRET);
    }

    private static RedisWords words(StringRedisTemplate redis, MasterSecret secret) {
        return new RedisWords(redis, secret, Clock.systemUTC());
    }

    @Test
    void anotherNodeFindsThemForSomeHours() {
        FrozenWords words = WordsFixtures.random(random);
        near().keep(words);
        assertFound(words(node(TestRedis.connect()), WordsFixtures.SECRET), words);
        assertThat(redis.getExpire(key(words), TimeUnit.MINUTES)).isBetween(300L, 360L);
    }

    @Test
    void aFlushedRedisHasNoneAndTakesThemAgain() {
        FrozenWords words = WordsFixtures.random(random);
        RedisWords near = near();
        near.keep(words);
        redis.execute((RedisCallback<@Nullable Void>) connection -> {
            connection.serverCommands().flushDb();
            return null;
        });
        assertThat(near.find(words.hash())).isEmpty();
        near.keep(words);
        assertFound(near, words);
    }

    @Test
    void aDamagedValueIsAsIfThereWereNoneAndIsReplaced() {
        FrozenWords words = WordsFixtures.random(random);
        RedisWords near = near();
        for (int round = 0; round < 50; round++) {
            near.keep(words);
            assertFound(near, words);
            byte[] value = value(words);
            if (random.nextBoolean()) {
                value[random.nextInt(value.length)] ^= (byte) (1 << random.nextInt(8));
                put(words, value);
            } else {
                put(words, Arrays.copyOf(value, random.nextInt(value.length)));
            }
            assertThat(near.find(words.hash())).isEmpty();
        }
        redis.delete(key(words));
        redis.opsForList().leftPush(key(words), "no value at all");
        assertThat(near.find(words.hash())).isEmpty();
        near.keep(words);
        assertFound(near, words);
    }

    @Test
    void wordsOfAnotherInstallationAreAsIfThereWereNoneAndAreReplaced() {
        FrozenWords words = WordsFixtures.random(random);
        words(redis, new MasterSecret("another secret, which is as long as the first"))
                .keep(words);
        assertThat(near().find(words.hash())).isEmpty();
        near().keep(words);
        assertFound(near(), words);
    }

    @Test
    void wordsUnderTheHashOfOthersAreAsIfThereWereNoneAndAreReplaced() {
        FrozenWords words = WordsFixtures.random(random);
        FrozenWords others = WordsFixtures.random(random);
        near().keep(others);
        put(words, value(others));
        assertThat(near().find(words.hash())).isEmpty();
        // even where somebody who has the secret sealed them for this hash
        put(
                words,
                new Seal(WordsFixtures.SECRET, "exam/words/1")
                        .close(others.form(), words.hash().bytes()));
        assertThat(near().find(words.hash())).isEmpty();
        near().keep(words);
        assertFound(near(), words);
    }

    @Test
    void nothingInRedisCanBeRead() {
        FrozenWords words = WordsFixtures.random(random);
        near().keep(words);
        String stored = key(words) + bytes(value(words));
        List<String> readable =
                new ArrayList<>(List.of("\"key\"", "\"stem\"", "response", "PUBLIC", "<p>", "选项", "某法"));
        words.contents().forEach((version, content) -> {
            readable.add("第" + version.value() + "题");
            content.response().options().stream().map(Option::text).forEach(readable::add);
        });

        assertThat(readable).hasSizeGreaterThan(30);
        for (String text : readable) {
            assertThat(bytes(words.form())).contains(bytes(utf8(text)));
            assertThat(stored).doesNotContain(bytes(utf8(text)));
        }
    }

    @Test
    void aRedisThatIsAwayHasNone() {
        RedisWords away = words(node(TestRedis.nowhere()), WordsFixtures.SECRET);
        FrozenWords words = WordsFixtures.random(random);
        away.keep(words);
        assertThat(away.find(words.hash())).isEmpty();
    }

    @Test
    void aRedisThatHangsIsLeftAloneForAWhile() throws InterruptedException {
        SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
        Duration patience = Duration.ofMillis(300);
        RedisWords near = new RedisWords(node(TestRedis.connect(patience)), WordsFixtures.SECRET, clock);
        FrozenWords words = WordsFixtures.random(random);
        near.keep(words);
        redis.execute((RedisCallback<@Nullable Object>)
                connection -> connection.execute("CLIENT", utf8("PAUSE"), utf8("1500"), utf8("ALL")));
        assertThat(near.find(words.hash())).isEmpty();
        long begun = System.nanoTime();
        for (int i = 0; i < 1_000; i++) {
            assertThat(near.find(words.hash())).isEmpty();
        }
        near.keep(words);
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(patience);
        // answered when the pause is over
        redis.execute(RedisConnectionCommands::ping);
        assertThat(near.find(words.hash())).isEmpty();
        clock.pass(Duration.ofSeconds(5));
        assertFound(near, words);
    }

    @Test
    void brokenConnectionsAreNoMoreThanAMiss() throws InterruptedException {
        SettableClock clock = new SettableClock(Instant.parse("2026-03-02T01:00:00Z"));
        RedisWords near = new RedisWords(redis, WordsFixtures.SECRET, clock);
        FrozenWords words = WordsFixtures.random(random);
        near.keep(words);
        StringRedisTemplate operator = node(TestRedis.connect());
        for (int round = 0; round < 10; round++) {
            operator.execute((RedisCallback<@Nullable Object>)
                    connection -> ((RedisClusterAsyncCommands<?, ?>) connection.getNativeConnection())
                            .clientKill(KillArgs.Builder.typeNormal())
                            .toCompletableFuture()
                            .join());
            near.find(words.hash());
            clock.pass(Duration.ofSeconds(5));
        }
        Awaitility.await()
                .ignoreExceptions()
                .untilAsserted(() ->
                        assertThat(redis.execute(RedisConnectionCommands::ping)).isEqualTo("PONG"));
        assertFound(near, words);
    }

    private byte[] value(FrozenWords words) {
        byte[] value = redis.execute((RedisCallback<byte[]>)
                connection -> connection.stringCommands().get(utf8(key(words))));
        return Objects.requireNonNull(value);
    }

    private void put(FrozenWords words, byte[] value) {
        redis.execute((RedisCallback<@Nullable Boolean>)
                connection -> connection.stringCommands().set(utf8(key(words)), value));
    }

    private static String key(FrozenWords words) {
        return "chizheng:words:" + words.hash().value();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** One character a byte. */
    private static String bytes(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
