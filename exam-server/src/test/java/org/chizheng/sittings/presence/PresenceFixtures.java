package org.chizheng.sittings.presence;

import java.time.Clock;
import org.chizheng.sittings.Presence;

/** Presence for tests of other rooms. */
public final class PresenceFixtures {

    private PresenceFixtures() {}

    /** As in the embedded default. */
    public static Presence remembered(Clock clock) {
        return new RememberedPresence(clock);
    }
}
