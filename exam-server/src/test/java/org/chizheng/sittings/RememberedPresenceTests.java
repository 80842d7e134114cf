package org.chizheng.sittings;

import java.time.Clock;

class RememberedPresenceTests extends PresenceContract {

    @Override
    Presence presence() {
        return new RememberedPresence(Clock.systemUTC());
    }
}
