package org.chizheng.sittings;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/**
 * How a node goes down without a candidate losing more than a second. First it goes on serving while its readiness says
 * no, so that a proxy turns to the other nodes; then it tells exam pages to come back in a moment, on connections that
 * it closes. Only then does the web server stop, and after it the saving of answers, which commits what still waits.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Draining implements Filter, SmartLifecycle {

    /** Long enough for every page that is just sending to hear it. */
    private static final Duration FAREWELL = Duration.ofMillis(500);

    private final Duration noticed;
    private volatile boolean isRunning;
    private volatile boolean isClosing;

    /** @param noticed how long a proxy may take to notice that this node goes down */
    Draining(@Value("${chizheng.drain-time:0s}") Duration noticed) {
        this.noticed = noticed;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (isClosing && request instanceof HttpServletRequest http && isOfAnAttempt(http)) {
            refuse((HttpServletResponse) response);
        } else {
            chain.doFilter(request, response);
        }
    }

    private static boolean isOfAnAttempt(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/v1/attempts/");
    }

    private static void refuse(HttpServletResponse response) {
        response.setHeader(HttpHeaders.RETRY_AFTER, "2");
        response.setHeader(HttpHeaders.CONNECTION, "close");
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    @Override
    public void start() {
        isClosing = false;
        isRunning = true;
    }

    @Override
    public void stop() {
        LockSupport.parkNanos(noticed.toNanos());
        isClosing = true;
        LockSupport.parkNanos(FAREWELL.toNanos());
        isRunning = false;
    }

    @Override
    public boolean isRunning() {
        return isRunning;
    }

    /** Before the web server stops to listen. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
