package org.chizheng.marking.essays;

import org.jspecify.annotations.Nullable;

/**
 * An essay as a marker sees it: nothing on it says whose it is.
 *
 * @param text what the candidate wrote, plain text
 * @param revision how often it was marked, for {@link EssayMarking#mark}
 * @param mark the mark that counts, null if none
 */
public record EssaySheet(
        EssayId id, String text, int revision, @Nullable EssayMark mark) {}
