package org.chizheng.marking;

/** What came of publishing results. */
public sealed interface ResultsPublication {

    /** The candidates know now. */
    record Published(int passed, int failed, int absent) implements ResultsPublication {}

    /** Nothing was published: somebody still sits. */
    record StillUnderway(int attempts) implements ResultsPublication {}

    /** Nothing was published: so many essays wait for a marker. */
    record EssaysUnmarked(int essays) implements ResultsPublication {}

    /** There was nothing that the candidates did not know. */
    record NothingNew() implements ResultsPublication {}
}
