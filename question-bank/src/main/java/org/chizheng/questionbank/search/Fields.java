package org.chizheng.questionbank.search;

import java.util.Map;

/** Fields of the index. */
final class Fields {

    /** Changes with every change of the fields or their analysis; an index of another layout is rebuilt. */
    static final String LAYOUT = "2";

    static final String ID = "id";
    static final String NEWEST = "newest";
    static final String CHANGED = "changed";
    static final String PATH = "path";

    /** Fingerprints that questions of nearly the same texts share, see {@link Bands}. */
    static final String BANDS = "bands";

    static final String SKETCH = "sketch";

    static final String STEM = "stem";
    static final String OPTIONS = "options";
    static final String EXPLANATION = "explanation";
    static final String CITATION = "citation";

    /** What words are looked for in, and how much a find there is worth. */
    static final Map<String, Float> TEXTS = Map.of(STEM, 3f, CITATION, 2f, OPTIONS, 1.5f, EXPLANATION, 1f);

    private Fields() {}
}
