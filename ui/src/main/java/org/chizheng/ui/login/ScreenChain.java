package org.chizheng.ui.login;

import com.vaadin.flow.spring.security.RequestUtil;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.chizheng.security.SignInDelayedException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/**
 * The chain of the screens, with a session. What a screen lets whom see is said at the screen; here stands what is open
 * without signing in, and what protects the browser.
 */
@Configuration(proxyBeanMethods = false)
class ScreenChain {

    private static final String SIGN_IN = "/login";

    /** For answers that bring no policy of their own, which pages of Flow and the exam page do. */
    private static final String FILES_ONLY =
            "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; object-src 'none';"
                    + " base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

    private static final String[] OPEN = {
        "/paper",
        "/paper/**",
        "/preview/**",
        "/icons/**",
        "/styles/**",
        "/parts/**",
        "/vendor/**",
        "/favicon.ico",
        "/actuator/health",
        "/actuator/health/**"
    };

    @Bean
    @Order(10)
    SecurityFilterChain screens(HttpSecurity http, RequestUtil requests) {
        http.authorizeHttpRequests(rules -> rules.requestMatchers(OPEN)
                .permitAll()
                // the page that says so, instead of an empty answer
                .dispatcherTypeMatchers(DispatcherType.ERROR)
                .permitAll());
        // Flow protects its own requests with a token of its own; the form of the sign-in has no such
        http.csrf(csrf -> csrf.ignoringRequestMatchers(
                request -> !postsSignIn(request) && requests.isFrameworkInternalRequest(request)));
        http.sessionManagement(sessions -> sessions.sessionFixation(fixation -> fixation.changeSessionId()));
        http.headers(headers -> headers.withObjectPostProcessor(new Eagerly())
                .contentSecurityPolicy(policy -> policy.policyDirectives(FILES_ONLY))
                .frameOptions(frames -> frames.sameOrigin())
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        policy -> policy.policy("camera=(self), geolocation=(), microphone=(), payment=(), usb=()")));
        http.with(
                VaadinSecurityConfigurer.vaadin(),
                screens -> screens.loginView(LoginView.class).enableCsrfConfiguration(false));
        http.formLogin(form -> form.failureHandler(new Refusal()));
        return http.build();
    }

    private static boolean postsSignIn(HttpServletRequest request) {
        return HttpMethod.POST.matches(request.getMethod())
                && request.getRequestURI().equals(request.getContextPath() + SIGN_IN);
    }

    /**
     * Pages of Flow are answered by way of a forward, at whose end the server sends the answer off past the chain: what
     * the chain would have added by then is missing on the very pages that people sign in on.
     */
    private static final class Eagerly implements ObjectPostProcessor<HeaderWriterFilter> {

        @Override
        public <O extends HeaderWriterFilter> O postProcess(O filter) {
            filter.setShouldWriteHeadersEagerly(true);
            return filter;
        }
    }

    /** Says no without saying whether it was the name or the password; says when it was too soon. */
    private static final class Refusal implements AuthenticationFailureHandler {

        @Override
        public void onAuthenticationFailure(
                HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
                throws IOException {
            String reason = why instanceof SignInDelayedException ? "delayed" : "error";
            response.sendRedirect(request.getContextPath() + SIGN_IN + "?" + reason);
        }
    }
}
