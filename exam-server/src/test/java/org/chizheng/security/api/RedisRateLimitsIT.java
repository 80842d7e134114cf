package org.chizheng.security.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class RedisRateLimitsIT extends RateLimitsContract {

    private final List<RedisRateLimits> opened = new ArrayList<>();

    @Override
    RateLimits limits() {
        RedisRateLimits limits = new RedisRateLimits(RedisClient.create(address()), Clock.systemUTC());
        opened.add(limits);
        return limits;
    }

    @AfterEach
    void close() {
        opened.forEach(RedisRateLimits::close);
    }

    private static RedisURI address() {
        String host = System.getenv("CHIZHENG_REDIS_HOST");
        Assumptions.assumeTrue(host != null, "no Redis: start it with ./exam services up");
        String password = System.getenv("CHIZHENG_REDIS_PASSWORD");
        return RedisURI.builder()
                .withHost(host)
                .withPort(Integer.parseInt(System.getenv("CHIZHENG_REDIS_PORT")))
                .withPassword((password == null ? "" : password).toCharArray())
                .build();
    }

    @Test
    void twoNodesCountTogether() {
        RateLimits one = limits();
        RateLimits other = limits();
        String who = somebody();
        for (int i = 0; i < 5; i++) {
            assertThat((i % 2 == 0 ? one : other).take(FIVE, who)).isZero();
        }
        assertThat(one.take(FIVE, who)).isPositive();
        assertThat(other.take(FIVE, who)).isPositive();
    }

    @Test
    void withoutRedisANodeCountsForItself() {
        RedisURI nowhere = RedisURI.builder()
                .withHost("127.0.0.1")
                .withPort(1)
                .withTimeout(Duration.ofMillis(200))
                .build();
        try (RedisRateLimits alone = new RedisRateLimits(RedisClient.create(nowhere), Clock.systemUTC())) {
            for (int i = 0; i < 5; i++) {
                assertThat(alone.take(FIVE, "somebody")).isZero();
            }
            assertThat(alone.take(FIVE, "somebody")).isPositive();
        }
    }
}
