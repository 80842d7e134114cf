package org.chizheng.sittings.presence;

import io.lettuce.core.ClientOptions;
import java.time.Clock;
import org.chizheng.sittings.Presence;
import org.chizheng.sittings.SittingSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.data.redis.autoconfigure.LettuceClientOptionsBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Chooses between Redis and its in-process twin, and sees to it that nobody waits for a Redis that is away. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SittingSettings.class)
class SittingsConfiguration {

    /** Commands under way to a Redis that does not answer; more are refused. */
    private static final int UNANSWERED = 10_000;

    /** By itself the client would keep everything it is told until Redis is back, in memory and for hours. */
    @Bean
    LettuceClientOptionsBuilderCustomizer nothingIsKeptForLater() {
        return options -> options.disconnectedBehavior(ClientOptions.DisconnectedBehavior.REJECT_COMMANDS)
                .requestQueueSize(UNANSWERED);
    }

    @Bean
    Presence presence(Environment environment, ObjectProvider<StringRedisTemplate> redis, Clock clock) {
        return environment.containsProperty("chizheng.redis.host")
                ? new RedisPresence(redis.getObject())
                : new RememberedPresence(clock);
    }
}
