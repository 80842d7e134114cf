package org.chizheng.security.api;

import io.lettuce.core.RedisClient;
import io.lettuce.core.RedisURI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.chizheng.officers.ApiClient;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.DefaultSecurityFilterChain;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.CacheControlHeadersWriter;
import org.springframework.security.web.header.writers.ContentSecurityPolicyHeaderWriter;
import org.springframework.security.web.header.writers.HstsHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.XContentTypeOptionsHeaderWriter;
import org.springframework.security.web.header.writers.XXssProtectionHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter;
import org.springframework.security.web.header.writers.frameoptions.XFrameOptionsHeaderWriter.XFrameOptionsMode;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;

/**
 * The chain of {@code /api/**}: no session, no cookie, no form. A browser's session opens nothing here, so there is
 * nothing that another site could make a browser do.
 */
@Configuration(proxyBeanMethods = false)
class ApiChain {

    private static final String NOTHING =
            "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /** The page that shows the OpenAPI document, with styles of its own. */
    private static final String DOCUMENTATION = "default-src 'self'; style-src 'self' 'unsafe-inline';"
            + " img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Bean
    @Order(1)
    SecurityFilterChain documentation(HttpSecurity http) {
        http.securityMatcher("/api/docs", "/api/docs/**", "/api/swagger-ui/**");
        withoutSession(http);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(DOCUMENTATION))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    /**
     * The exam page's interface, whose only credential is the ticket that the sittings room checks itself. Saving an answer
     * is the most frequent request of all: it passes what protects it and nothing that would look for somebody signed in.
     */
    @Bean
    @Order(2)
    SecurityFilterChain attempts(RateLimits limits, Problems problems) {
        return new DefaultSecurityFilterChain(
                PathPatternRequestMatcher.withDefaults().matcher("/api/v1/attempts/**"),
                new HeaderWriterFilter(List.of(
                        new XContentTypeOptionsHeaderWriter(),
                        new XXssProtectionHeaderWriter(),
                        new CacheControlHeadersWriter(),
                        new HstsHeaderWriter(),
                        new XFrameOptionsHeaderWriter(XFrameOptionsMode.DENY),
                        new ContentSecurityPolicyHeaderWriter(NOTHING),
                        new ReferrerPolicyHeaderWriter(ReferrerPolicy.NO_REFERRER))),
                new RateLimitFilter(limits, problems));
    }

    @Bean
    @Order(3)
    SecurityFilterChain clients(HttpSecurity http, KeyChecking keys, RateLimits limits, Problems problems) {
        http.securityMatcher("/api/**");
        withoutSession(http);
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/api/v1/verification", "/api/v1/verification/**", "/api/v1/receipts/**")
                .permitAll()
                .anyRequest()
                // a key and nothing else: no session, whoever brought it, is a client of the interface
                .access((authentication, request) ->
                        new AuthorizationDecision(authentication.get().getPrincipal() instanceof ApiClient)));
        http.addFilterBefore(new ApiKeyFilter(keys), AnonymousAuthenticationFilter.class);
        http.addFilterBefore(new RateLimitFilter(limits, problems), ApiKeyFilter.class);
        http.exceptionHandling(
                refusals -> refusals.authenticationEntryPoint(problems).accessDeniedHandler(problems));
        http.headers(headers -> headers.contentSecurityPolicy(policy -> policy.policyDirectives(NOTHING))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.NO_REFERRER)));
        return http.build();
    }

    private static void withoutSession(HttpSecurity http) {
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable);
    }

    @Bean
    RateLimits rateLimits(
            @Value("${chizheng.redis.host:#{null}}") @Nullable String host,
            @Value("${chizheng.redis.port:6379}") int port,
            @Value("${chizheng.redis.password:}") String password,
            Clock clock) {
        if (host == null || host.isBlank()) {
            return new LocalRateLimits();
        }
        RedisURI.Builder address =
                RedisURI.builder().withHost(host).withPort(port).withTimeout(Duration.ofSeconds(2));
        if (!password.isEmpty()) {
            address.withPassword(password.toCharArray());
        }
        return new RedisRateLimits(RedisClient.create(address.build()), clock);
    }
}
