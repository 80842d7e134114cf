package org.chizheng.gate.rest;

/**
 * What is wrong with one field of a request.
 *
 * @param field path such as {@code participants[1].role}
 */
record FieldFault(String field, Kind kind) {

    /** What can be wrong. */
    enum Kind {
        MISSING,
        MALFORMED,
        TOO_LONG,
        TOO_MANY,
        UNKNOWN_VALUE,
        /** A misspelt field would silently be no field at all. */
        UNKNOWN_FIELD,
        IN_THE_FUTURE
    }
}
