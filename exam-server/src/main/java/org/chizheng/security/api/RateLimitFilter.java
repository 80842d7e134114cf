package org.chizheng.security.api;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Slows down whoever counts certificate numbers up or tries out keys and tickets. Requests with a right ticket cost
 * one look at a map in this process, so that saving answers stays fast, and a room of candidates behind one address is
 * not slowed at all.
 */
class RateLimitFilter extends OncePerRequestFilter {

    private static final String PUBLIC = "/api/v1/verification";

    private final RateLimits limits;
    private final Problems problems;

    RateLimitFilter(RateLimits limits, Problems problems) {
        this.limits = limits;
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = request.getRemoteAddr();
        if (request.getRequestURI().startsWith(request.getContextPath() + PUBLIC)) {
            Duration wait = limits.take(RateLimits.PUBLIC_CHECKS, address);
            if (!wait.isZero()) {
                problems.tooMany(response, wait);
                return;
            }
        } else if (!limits.hasLeft(RateLimits.WRONG_CREDENTIALS, address)) {
            problems.tooMany(response, RateLimits.WRONG_CREDENTIALS.per());
            return;
        }
        chain.doFilter(request, response);
        if (response.getStatus() == HttpServletResponse.SC_UNAUTHORIZED) {
            limits.take(RateLimits.WRONG_CREDENTIALS, address);
        }
    }
}
