package org.chizheng;

import io.lettuce.core.ClientOptions;
import java.time.Duration;
import org.junit.jupiter.api.Assumptions;
import org.springframework.data.redis.connection.RedisStandaloneConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceClientConfiguration;
import org.springframework.data.redis.connection.lettuce.LettuceConnectionFactory;
import org.springframework.data.redis.core.StringRedisTemplate;

/** A node's connection to the Redis that {@code ./exam services up} started, or to where none is. */
public final class TestRedis implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final LettuceConnectionFactory connections;

    private TestRedis(String host, int port, Duration patience, ClientOptions options) {
        RedisStandaloneConfiguration server = new RedisStandaloneConfiguration(host, port);
        String password = System.getenv("CHIZHENG_REDIS_PASSWORD");
        if (password != null) {
            server.setPassword(password);
        }
        connections = new LettuceConnectionFactory(
                server,
                LettuceClientConfiguration.builder()
                        .commandTimeout(patience)
                        .clientOptions(options)
                        .build());
        connections.afterPropertiesSet();
        connections.start();
    }

    /** Waits for an answer as long as the product does; skips the test where there is no Redis. */
    public static TestRedis connect() {
        return connect(PATIENCE);
    }

    /** Waits for an answer so long; skips the test where there is no Redis. */
    public static TestRedis connect(Duration patience) {
        String port = System.getenv("CHIZHENG_REDIS_PORT");
        Assumptions.assumeTrue(port != null, "no Redis: start it with ./exam services up");
        String host = System.getenv().getOrDefault("CHIZHENG_REDIS_HOST", "127.0.0.1");
        return new TestRedis(host, Integer.parseInt(port), patience, ClientOptions.create());
    }

    /** Nobody listens there. */
    public static TestRedis nowhere() {
        return through(1, ClientOptions.create());
    }

    /** On the way to it stands something that listens here. */
    public static TestRedis through(int port, ClientOptions options) {
        return new TestRedis("127.0.0.1", port, PATIENCE, options);
    }

    public StringRedisTemplate template() {
        return new StringRedisTemplate(connections);
    }

    @Override
    public void close() {
        connections.destroy();
    }
}
