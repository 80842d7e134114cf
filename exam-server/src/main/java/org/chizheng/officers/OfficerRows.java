package org.chizheng.officers;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Stored people, always together with their unit. */
interface OfficerRows extends Repository<OfficerRow, Long> {

    @Query("select o from Officer o join fetch o.organisation where o.id = :id")
    Optional<OfficerRow> byId(long id);

    @Query("select o from Officer o join fetch o.organisation where o.id in :ids")
    List<OfficerRow> byIds(Collection<Long> ids);

    @Query("select o from Officer o join fetch o.organisation where o.idNumberHash = :hash")
    Optional<OfficerRow> byHash(byte[] hash);

    @Query("select o from Officer o join fetch o.organisation where o.idNumberHash in :hashes")
    List<OfficerRow> byHashes(Collection<byte[]> hashes);

    @Query("""
            select o from Officer o join fetch o.organisation u
            where u.path like :pathPattern order by u.path, o.name, o.id
            """)
    List<OfficerRow> below(String pathPattern);
}
