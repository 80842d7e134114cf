package org.chizheng.questionbank.search;

/** Fields of the index. */
final class Fields {

    /** Changes with every change of the fields or their analysis; an index of another layout is rebuilt. */
    static final String LAYOUT = "3";

    static final String ID = "id";

    /** Number of the question, by which it is told apart and sorted. */
    static final String NEWEST = "newest";

    static final String CHANGED = "changed";
    static final String PATH = "path";

    /** When it was last used, in milliseconds; absent if never. */
    static final String LAST_USED = "lastUsed";

    /** Until when it is in use, in milliseconds; absent if never used. */
    static final String IN_USE_UNTIL = "inUseUntil";

    /** Share of right answers; absent if never answered. */
    static final String FACILITY = "facility";

    /** Fingerprints that questions of nearly the same texts share, see {@link Bands}. */
    static final String BANDS = "bands";

    static final String SKETCH = "sketch";

    /** Stored texts. */
    static final String STEM = "stem";

    static final String OPTIONS = "options";

    /** Short runs of characters with their weight, see {@link Grams}. */
    static final String GRAMS = "grams";

    /** Runs of four characters with their places, see {@link Grams}. */
    static final String PLACES = "places";

    private Fields() {}
}
