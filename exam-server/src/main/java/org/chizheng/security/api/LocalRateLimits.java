package org.chizheng.security.api;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts in this process. Remembers the last so many askers; whoever falls out starts with a full bucket again. */
class LocalRateLimits implements RateLimits {

    private static final int REMEMBERED = 50_000;

    private record Key(String limit, String who) {}

    private final Map<Key, Bucket> buckets = new LinkedHashMap<>(1024, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    };

    @Override
    public Duration take(Limit limit, String who) {
        ConsumptionProbe probe = bucket(limit, who).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(probe.getNanosToWaitForRefill());
    }

    @Override
    public boolean hasLeft(Limit limit, String who) {
        synchronized (buckets) {
            Bucket known = buckets.get(new Key(limit.name(), who));
            return known == null || known.getAvailableTokens() > 0;
        }
    }

    private Bucket bucket(Limit limit, String who) {
        synchronized (buckets) {
            return buckets.computeIfAbsent(
                    new Key(limit.name(), who),
                    key -> Bucket.builder()
                            .addLimit(rule -> rule.capacity(limit.burst()).refillGreedy(limit.burst(), limit.per()))
                            .build());
        }
    }
}
