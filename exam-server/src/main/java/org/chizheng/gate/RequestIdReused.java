package org.chizheng.gate;

/** The same request id came with another act. */
public final class RequestIdReused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RequestIdReused(String requestId) {
        super("request id was used for another act: " + requestId);
    }
}
