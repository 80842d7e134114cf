package org.chizheng.ui.invigilation;

import org.chizheng.officers.photos.Photos;
import org.chizheng.sittings.invigilation.CheckingIdentity;
import org.chizheng.sittings.invigilation.Compensating;
import org.chizheng.sittings.invigilation.Invigilating;
import org.chizheng.sittings.invigilation.SittingTimeline;
import org.springframework.stereotype.Component;

/** What the screen of a live exam works with. */
@Component
record InvigilationDesk(
        Invigilating invigilating,
        CheckingIdentity identity,
        Photos photos,
        Compensating compensating,
        SittingTimeline timeline,
        RosterFeed feed) {}
