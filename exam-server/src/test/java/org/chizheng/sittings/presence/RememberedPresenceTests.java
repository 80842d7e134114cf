package org.chizheng.sittings.presence;

import java.time.Clock;
import org.chizheng.sittings.Presence;

class RememberedPresenceTests extends PresenceContract {

    @Override
    Presence presence() {
        return new RememberedPresence(Clock.systemUTC());
    }
}
