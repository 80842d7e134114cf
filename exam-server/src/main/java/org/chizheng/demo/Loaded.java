package org.chizheng.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** What the demo has made so far, by the name that its files use. */
final class Loaded<V> {

    private final Map<String, V> byName = new HashMap<>();

    void put(String name, V made) {
        byName.put(name, made);
    }

    /** What was made under this name; the demo's own files are wrong where there is none. */
    V get(String name) {
        V made = byName.get(name);
        if (made == null) {
            throw new NoSuchElementException("the demo made nothing under the name " + name);
        }
        return made;
    }
}
