package org.chizheng.security;

import java.time.Duration;
import org.springframework.security.authentication.LockedException;

/** Too many wrong passwords lately: the next one is not even looked at before the wait is over. */
public class SignInDelayedException extends LockedException {

    private static final long serialVersionUID = 1L;

    private final Duration remaining;

    /** How long is still to wait. */
    public SignInDelayedException(Duration remaining) {
        super("too many failed sign-ins, wait " + remaining);
        this.remaining = remaining;
    }

    /** How long is still to wait. */
    public Duration remaining() {
        return remaining;
    }
}
