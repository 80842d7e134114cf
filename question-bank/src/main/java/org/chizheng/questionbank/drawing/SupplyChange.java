package org.chizheng.questionbank.drawing;

import org.jspecify.annotations.Nullable;

/**
 * A question that changed, as it is now.
 *
 * @param number of the change
 * @param home its type, subject and organisation; null while it must not be drawn
 */
record SupplyChange(long number, Supply.@Nullable Key home, SupplyRow row) {

    /** Whether it can be drawn for this key: from its own place in the tree, from below and from above. */
    boolean suits(Supply.Key key) {
        return home != null
                && home.type() == key.type()
                && home.subject().equals(key.subject())
                && isVisible(home.path(), key.path());
    }

    /** Whether what lies at one place in the tree can be drawn from another. */
    static boolean isVisible(String home, String from) {
        return home.startsWith(from) || from.startsWith(home);
    }
}
