package org.chizheng.officers;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import org.chizheng.officers.identity.IdNumberVault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says whether a person may apply for qualification. */
@Service
public class OfficerEligibility {

    private final OfficerRows officers;
    private final IdNumberVault vault;

    OfficerEligibility(OfficerRows officers, IdNumberVault vault) {
        this.officers = officers;
        this.vault = vault;
    }

    /**
     * All reasons against an application on this official day; empty means eligible. Whoever calls this answers for
     * the scope.
     *
     * @throws NoSuchElementException if there is no such person
     */
    @Transactional(readOnly = true)
    public Set<Ineligibility> check(OfficerId id, LocalDate day) {
        OfficerRow row =
                officers.byId(id.value()).orElseThrow(() -> new NoSuchElementException("no officer " + id.value()));
        Officer officer = row.officer();
        LocalDate left = officer.serviceTo();
        boolean serving = officer.onPost() && (left == null || !left.isBefore(day));
        return Ineligibility.of(
                officer.staffing(),
                officer.auxiliary(),
                serving,
                row.idNumber(vault).birthDate(),
                day);
    }
}
