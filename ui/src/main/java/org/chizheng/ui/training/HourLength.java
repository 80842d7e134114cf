package org.chizheng.ui.training;

import java.time.Clock;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Component;

/** How many minutes one 学时 has where a caller works, by the profile of the region. */
@Component
class HourLength {

    private final Organisations organisations;
    private final JurisdictionProfiles profiles;
    private final Clock clock;

    HourLength(Organisations organisations, JurisdictionProfiles profiles, Clock clock) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.clock = clock;
    }

    int of(Caller caller) {
        String region = organisations.find(caller.organisation()).orElseThrow().region();
        return profiles.at(region, OfficialTime.today(clock)).minutesPerHour();
    }
}
