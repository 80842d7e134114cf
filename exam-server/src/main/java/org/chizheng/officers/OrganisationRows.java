package org.chizheng.officers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored organisations. */
interface OrganisationRows extends Repository<OrganisationRow, Long> {

    OrganisationRow saveAndFlush(OrganisationRow row);

    Optional<OrganisationRow> findById(long id);

    List<OrganisationRow> findAllByIdIn(Collection<Long> ids);

    Optional<OrganisationRow> findByCreditCode(String creditCode);

    boolean existsByCreditCode(String creditCode);

    @Query("select o from Organisation o where o.path like :pathPattern order by length(o.path), o.region, o.id")
    List<OrganisationRow> below(String pathPattern);

    @Query("select o from Organisation o where o.justiceBureau = true and (o.id in :ids or o.parentId in :ids)")
    List<OrganisationRow> justiceBureausAtOrUnder(Collection<Long> ids);
}
