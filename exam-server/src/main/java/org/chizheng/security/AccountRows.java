package org.chizheng.security;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored accounts. */
interface AccountRows extends Repository<AccountRow, Long> {

    AccountRow saveAndFlush(AccountRow row);

    Optional<AccountRow> findById(long id);

    Optional<AccountRow> findByUsername(String username);

    Optional<AccountRow> findByOfficerId(long officer);

    List<AccountRow> findAllByOfficerIdIn(Collection<Long> officers);

    boolean existsByUsername(String username);

    boolean existsByOfficerId(long officer);

    long count();

    long countByKnownPasswordTrueAndEnabledTrue();

    @Query("select a from Account a where a.organisationId in :organisations order by a.username")
    List<AccountRow> of(Collection<Long> organisations);

    @Query("select a from Account a order by a.username")
    List<AccountRow> everywhere();
}
