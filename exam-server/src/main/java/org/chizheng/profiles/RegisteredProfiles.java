package org.chizheng.profiles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of profiles in the database. */
@Service
class RegisteredProfiles implements JurisdictionProfiles, ProfileRegister {

    private static final Comparator<JurisdictionProfile> LONGEST_REGION_THEN_LATEST = Comparator.comparingInt(
                    (JurisdictionProfile profile) -> profile.region().length())
            .thenComparing(JurisdictionProfile::validFrom)
            .reversed();

    private final ProfileVersions versions;
    private final Clock clock;

    RegisteredProfiles(ProfileVersions versions, Clock clock) {
        this.versions = versions;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public JurisdictionProfile at(String region, LocalDate day) {
        return versions.inForce(region, day)
                .map(ProfileVersion::profile)
                .orElseThrow(() -> new NoSuchElementException("no profile covers region " + region + " on " + day));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<String, JurisdictionProfile> at(Collection<String> regions, LocalDate day) {
        List<JurisdictionProfile> begun = all().stream()
                .filter(profile -> !profile.validFrom().isAfter(day))
                .sorted(LONGEST_REGION_THEN_LATEST)
                .toList();
        Map<String, JurisdictionProfile> found = new HashMap<>();
        for (String region : regions) {
            JurisdictionProfile applying = begun.stream()
                    .filter(profile -> region.startsWith(profile.region()))
                    .findFirst()
                    .orElseThrow(() -> new NoSuchElementException("no profile covers region " + region + " on " + day));
            found.put(region, applying);
        }
        return found;
    }

    @Override
    @Transactional(readOnly = true)
    public JurisdictionProfile version(ProfileId id) {
        return versions.findById(id.value())
                .map(ProfileVersion::profile)
                .orElseThrow(() -> new NoSuchElementException("no profile version " + id.value()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<JurisdictionProfile> all() {
        return versions.newestFirst().stream().map(ProfileVersion::profile).toList();
    }

    @Override
    @Transactional
    public ProfileAddition add(JurisdictionProfile values, String by) {
        Set<ProfileRefusal> reasons = ProfileRefusal.of(values, OfficialTime.today(clock));
        if (versions.existsByRegionAndValidFrom(values.region(), values.validFrom())) {
            reasons.add(ProfileRefusal.START_IS_TAKEN);
        }
        if (!reasons.isEmpty()) {
            return new ProfileAddition.Refused(reasons);
        }
        ProfileVersion stored = versions.save(new ProfileVersion(values, by, clock.instant()));
        return new ProfileAddition.Added(stored.profile());
    }
}
