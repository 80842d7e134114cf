package org.chizheng.ui.desk;

import org.chizheng.ui.parts.KeyFigure;

/**
 * Something that waits for a caller.
 *
 * @param key what it is, {@code desk.waiting.<key>} in the texts
 * @param screen path of the screen where it is done, or the feature whose first screen that is
 * @param urgent whether any of it calls for doing something
 */
record Waiting(String key, long count, String screen, boolean urgent) {

    KeyFigure.Tone tone() {
        if (!urgent) {
            return KeyFigure.Tone.NEUTRAL;
        }
        return count > 0 ? KeyFigure.Tone.WARNING : KeyFigure.Tone.GOOD;
    }
}
