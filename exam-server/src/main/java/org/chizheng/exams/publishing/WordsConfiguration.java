package org.chizheng.exams.publishing;

import java.time.Clock;
import org.chizheng.officers.identity.MasterSecret;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.data.redis.core.StringRedisTemplate;

/** Puts Redis behind each node's own memory where there is one. */
@Configuration(proxyBeanMethods = false)
class WordsConfiguration {

    @Bean
    NearWords nearWords(
            Environment environment, ObjectProvider<StringRedisTemplate> redis, MasterSecret secret, Clock clock) {
        NearWords here = new RememberedWords();
        return environment.containsProperty("chizheng.redis.host")
                ? new LayeredWords(here, new RedisWords(redis.getObject(), secret, clock))
                : here;
    }
}
