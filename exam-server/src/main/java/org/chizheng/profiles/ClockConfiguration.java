package org.chizheng.profiles;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The one clock of the house, so that tests can set it. Where nodes share a database server, its time counts; the
 * embedded one has no time but the machine's.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnMissingBean(Clock.class)
class ClockConfiguration {

    /** Several nodes on one server. */
    static final class OnServer implements Condition {

        @Override
        public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
            String url = context.getEnvironment().getProperty("spring.datasource.url", "");
            return url.startsWith("jdbc:mysql:") || url.startsWith("jdbc:mariadb:");
        }
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Nodes that share a server. */
    @Configuration(proxyBeanMethods = false)
    @Conditional(OnServer.class)
    static class Shared {

        @Bean
        SharedClock clock() {
            return new SharedClock(Clock.systemUTC(), System::nanoTime);
        }

        @Bean
        ClockKeeping clockKeeping(SharedClock clock, JdbcClient jdbc) {
            return new ClockKeeping(clock, jdbc);
        }
    }
}
