package org.chizheng.officers;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored delegations. */
interface DelegationRows extends Repository<DelegationRow, Long> {

    DelegationRow save(DelegationRow row);

    @Query("select d from Delegation d where d.organisationId = :organisation order by d.powerItem, d.validFrom")
    List<DelegationRow> of(long organisation);

    @Query("""
            select count(d) > 0 from Delegation d
            where d.organisationId = :organisation and d.powerItem = :powerItem
              and d.validFrom <= :day and (d.validTo is null or d.validTo >= :day)
            """)
    boolean holds(long organisation, String powerItem, LocalDate day);
}
