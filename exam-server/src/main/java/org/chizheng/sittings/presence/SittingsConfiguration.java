package org.chizheng.sittings.presence;

import java.time.Clock;
import org.chizheng.sittings.Presence;
import org.chizheng.sittings.SittingSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Chooses between Redis and its in-process twin. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SittingSettings.class)
class SittingsConfiguration {

    @Bean
    Presence presence(Environment environment, ObjectProvider<StringRedisTemplate> redis, Clock clock) {
        return environment.containsProperty("chizheng.redis.host")
                ? new RedisPresence(redis.getObject())
                : new RememberedPresence(clock);
    }
}
