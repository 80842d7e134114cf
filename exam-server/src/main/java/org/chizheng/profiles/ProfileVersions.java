package org.chizheng.profiles;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored versions; there is no way to change or delete one. */
interface ProfileVersions extends Repository<ProfileVersion, Long> {

    ProfileVersion save(ProfileVersion version);

    Optional<ProfileVersion> findById(long id);

    boolean existsByRegionAndValidFrom(String region, LocalDate validFrom);

    @Query("""
            select v from ProfileVersion v
            where :region like concat(v.region, '%') and v.validFrom <= :day
            order by length(v.region) desc, v.validFrom desc
            limit 1
            """)
    Optional<ProfileVersion> inForce(String region, LocalDate day);

    @Query("select v from ProfileVersion v order by v.validFrom desc, v.region")
    List<ProfileVersion> newestFirst();
}
