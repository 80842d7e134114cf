package org.chizheng.profiles;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of jurisdiction profiles. */
public interface JurisdictionProfiles {

    /**
     * The profile that applies in a region on a day: the longest region prefix, then the latest start.
     *
     * @param region GB/T 2260 or GB/T 10114 code
     * @throws java.util.NoSuchElementException where no profile covers the region on that day
     */
    JurisdictionProfile at(String region, LocalDate day);

    /**
     * The profiles that apply in several regions on a day.
     *
     * @throws java.util.NoSuchElementException where no profile covers one of the regions on that day
     */
    default Map<String, JurisdictionProfile> at(Collection<String> regions, LocalDate day) {
        return regions.stream().distinct().collect(Collectors.toMap(Function.identity(), region -> at(region, day)));
    }

    /** One version by its identity. */
    JurisdictionProfile version(ProfileId id);

    /** What applied in the region of a version on the day before it begins; empty if nothing did. */
    default Optional<JurisdictionProfile> before(JurisdictionProfile version) {
        return all().stream()
                .filter(other -> version.region().startsWith(other.region()))
                .filter(other -> other.validFrom().isBefore(version.validFrom()))
                .max(Comparator.comparingInt(
                                (JurisdictionProfile other) -> other.region().length())
                        .thenComparing(JurisdictionProfile::validFrom));
    }

    /** All versions, newest first. */
    List<JurisdictionProfile> all();
}
