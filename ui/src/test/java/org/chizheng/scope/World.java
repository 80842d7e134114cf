package org.chizheng.scope;

import java.time.Instant;
import java.util.Optional;

/** A small country: something of every kind at every position. */
interface World {

    Instant now();

    /** The thing of this type, or the id, number or name that a field of this name asks for, at the position. */
    Optional<Object> known(Class<?> type, String name, Position position);
}
