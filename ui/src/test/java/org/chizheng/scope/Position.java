package org.chizheng.scope;

/** Where something stands, as seen from the organisation of who asks; from the top down. */
enum Position {
    ABOVE,
    OWN,
    BESIDE,
    BELOW
}
