package org.chizheng.profiles;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of profiles in the database. */
@Service
class RegisteredProfiles implements JurisdictionProfiles, ProfileRegister {

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
