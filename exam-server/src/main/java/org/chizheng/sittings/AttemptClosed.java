package org.chizheng.sittings;

/**
 * An attempt took its last answer, by hand-in or by the bell.
 *
 * @param content with the answers that count
 * @param byBell whether it was stopped rather than handed in by its candidate with time left
 */
public record AttemptClosed(ClosedAttempt content, boolean byBell) {

    /** Which one. */
    public AttemptId attempt() {
        return content.id();
    }
}
