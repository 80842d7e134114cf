package org.chizheng.officers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberCheck;
import org.chizheng.officers.identity.IdNumberVault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The register of people in the database. */
@Service
@Transactional(readOnly = true)
class RegisteredOfficers implements Officers {

    private static final int CHUNK = 1000;

    private final OfficerRows officers;
    private final IdNumberVault vault;
    private final JdbcClient jdbc;

    RegisteredOfficers(OfficerRows officers, IdNumberVault vault, JdbcClient jdbc) {
        this.officers = officers;
        this.vault = vault;
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Officer> find(OfficerId id) {
        return officers.byId(id.value()).map(OfficerRow::officer);
    }

    /** Asked by every start of an exam: one statement, and none for a transaction of its own. */
    @Override
    @Transactional(propagation = Propagation.SUPPORTS, readOnly = true)
    public Optional<String> name(OfficerId id) {
        return jdbc.sql("SELECT name FROM officer WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    @Override
    public Map<OfficerId, Officer> findAll(Collection<OfficerId> ids) {
        List<Long> wanted = ids.stream().map(OfficerId::value).distinct().toList();
        Map<OfficerId, Officer> found = HashMap.newHashMap(wanted.size());
        for (int start = 0; start < wanted.size(); start += CHUNK) {
            List<Long> chunk = wanted.subList(start, Math.min(start + CHUNK, wanted.size()));
            officers.byIds(chunk).forEach(row -> found.put(row.id(), row.officer()));
        }
        return found;
    }

    @Override
    public Optional<Officer> byIdNumber(String idNumber) {
        return switch (IdNumber.check(idNumber)) {
            case IdNumberCheck.Right(IdNumber number) ->
                officers.byHash(vault.hash(number)).map(OfficerRow::officer);
            case IdNumberCheck.Faulty faulty -> Optional.empty();
        };
    }

    @Override
    public Optional<OrganisationId> unitOn(OfficerId id, LocalDate day) {
        // who moved later still belonged to where the next move started
        Optional<OrganisationId> before = jdbc.sql("""
                        SELECT from_organisation_id FROM officer_transfer
                        WHERE officer_id = ? AND effective_on > ? ORDER BY effective_on, id LIMIT 1
                        """)
                .params(id.value(), day)
                .query((row, number) -> new OrganisationId(row.getLong("from_organisation_id")))
                .optional();
        return before.or(() -> find(id).map(Officer::organisation));
    }

    @Override
    public List<Officer> visibleTo(Caller caller) {
        caller.require(OfficerSearch.READERS);
        List<Officer> visible = new ArrayList<>();
        officers.below(caller.path().likePattern()).forEach(row -> visible.add(row.officer()));
        return visible;
    }
}
