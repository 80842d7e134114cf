package org.chizheng.profiles;

import java.time.LocalDate;
import java.util.List;

/** The register of jurisdiction profiles. */
public interface JurisdictionProfiles {

    /**
     * The profile that applies in a region on a day: the longest region prefix, then the latest start.
     *
     * @param region GB/T 2260 or GB/T 10114 code
     * @throws java.util.NoSuchElementException where no profile covers the region on that day
     */
    JurisdictionProfile at(String region, LocalDate day);

    /** One version by its identity. */
    JurisdictionProfile version(ProfileId id);

    /** All versions, newest first. */
    List<JurisdictionProfile> all();
}
