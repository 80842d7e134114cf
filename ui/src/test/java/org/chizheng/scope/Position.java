package org.chizheng.scope;

/** Where something stands, as seen from the organisation of who asks. */
enum Position {
    OWN,
    BELOW,
    BESIDE,
    ABOVE;

    /** Whether a caller may see what stands there. */
    boolean visible() {
        return this == OWN || this == BELOW;
    }
}
