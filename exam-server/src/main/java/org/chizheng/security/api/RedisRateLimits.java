package org.chizheng.security.api;

import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.redis.lettuce.Bucket4jLettuce;
import io.lettuce.core.ClientOptions;
import io.lettuce.core.RedisClient;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Counts in Redis, for all nodes together; while Redis does not answer, in this process. */
class RedisRateLimits implements RateLimits, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RedisRateLimits.class);
    private static final Duration PATIENCE = Duration.ofMillis(300);
    private static final Duration BETWEEN_CONNECTS = Duration.ofSeconds(10);

    private final RateLimits here = new LocalRateLimits();
    private final RedisClient redis;
    private final Clock clock;
    private @Nullable ProxyManager<byte[]> everywhere;
    private Instant nextConnect = Instant.MIN;

    RedisRateLimits(RedisClient redis, Clock clock) {
        this.redis = redis;
        this.clock = clock;
        redis.setOptions(ClientOptions.builder()
                .disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .build());
    }

    @Override
    public void close() {
        redis.shutdown();
    }

    /** Connects at the first use, so that the product starts without Redis; null while that fails. */
    private synchronized @Nullable ProxyManager<byte[]> connected() {
        Instant now = clock.instant();
        if (everywhere == null && !now.isBefore(nextConnect)) {
            nextConnect = now.plus(BETWEEN_CONNECTS);
            everywhere = Bucket4jLettuce.casBasedBuilder(redis)
                    .expirationAfterWrite(
                            ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(Duration.ofMinutes(1)))
                    .requestTimeout(PATIENCE)
                    .build();
        }
        return everywhere;
    }

    @Override
    public Duration take(Limit limit, String who) {
        Duration ownCount = here.take(limit, who);
        if (!ownCount.isZero()) {
            return ownCount;
        }
        try {
            ProxyManager<byte[]> shared = connected();
            if (shared == null) {
                return ownCount;
            }
            ConsumptionProbe probe =
                    shared.getProxy(key(limit, who), () -> configuration(limit)).tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
        } catch (RuntimeException redisIsAway) {
            LOG.warn("Redis does not answer; rate limits count on this node alone: {}", redisIsAway.getMessage());
            return ownCount;
        }
    }

    @Override
    public boolean hasLeft(Limit limit, String who) {
        return here.hasLeft(limit, who);
    }

    private static BucketConfiguration configuration(Limit limit) {
        return BucketConfiguration.builder()
                .addLimit(rule -> rule.capacity(limit.burst()).refillGreedy(limit.burst(), limit.per()))
                .build();
    }

    private static byte[] key(Limit limit, String who) {
        String name = "chizheng:limit:" + limit.name() + ":"
                + DigestUtils.sha256Hex(who).substring(0, 32);
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
