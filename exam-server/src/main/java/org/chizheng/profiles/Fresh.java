package org.chizheng.profiles;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** What many ask for again and again and may be a moment old: read once for all of them, and anew when its time is up. */
public final class Fresh {

    private Fresh() {}

    /**
     * An empty cache that goes by the product's clock.
     *
     * @param age what is older is read anew
     * @param most how many things are kept
     */
    public static <K, V> Cache<K, V> cache(Clock clock, Duration age, int most) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterWrite(age)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }
}
