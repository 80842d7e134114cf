package org.chizheng.security.production;

import io.lettuce.core.RedisCommandExecutionException;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.data.redis.connection.RedisConnection;
import org.springframework.data.redis.connection.RedisConnectionFactory;
import org.springframework.stereotype.Component;

/**
 * Greets Redis at the start. One that does not answer is no reason to keep candidates waiting, since nothing that
 * matters lives there; it is said in the log. One that answers and refuses our password will never become ours.
 */
@Component
@Profile("production")
class RedisGuard implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(RedisGuard.class);

    private final RedisConnectionFactory redis;

    RedisGuard(RedisConnectionFactory redis) {
        this.redis = redis;
    }

    @Override
    public void afterSingletonsInstantiated() {
        Set<ProductionFault> faults = faults();
        if (!faults.isEmpty()) {
            throw new UnsafeProductionException(faults);
        }
    }

    Set<ProductionFault> faults() {
        try (RedisConnection connection = redis.getConnection()) {
            connection.ping();
        } catch (DataAccessException failed) {
            if (isRefusal(failed)) {
                return EnumSet.of(ProductionFault.REDIS_REFUSES);
            }
            LOG.warn("Redis does not answer: presence and rate limits are of this node alone until it does", failed);
        }
        return EnumSet.noneOf(ProductionFault.class);
    }

    /** Redis answered, with an error such as WRONGPASS or NOAUTH. */
    private static boolean isRefusal(Throwable failed) {
        return Stream.iterate(failed, cause -> cause != null, Throwable::getCause)
                .anyMatch(RedisCommandExecutionException.class::isInstance);
    }
}
