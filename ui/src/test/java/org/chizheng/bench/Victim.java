package org.chizheng.bench;

import java.util.List;
import java.util.Locale;

/** What dies while candidates answer. */
enum Victim {
    SERVER,
    MYSQL,
    REDIS;

    /** The one with this name. */
    static Victim named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    /** Where it can die: the embedded default has nothing but the server. */
    List<String> profiles() {
        return this == SERVER ? List.of("embedded", "mysql") : List.of("mysql");
    }
}
