package org.chizheng.officers;

import java.util.Map;
import java.util.NoSuchElementException;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.officers.identity.IdNumberVault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a 公民身份号码 in the clear to those whose work needs it; each time leaves an entry in the log. */
@Service
public class RevealingIdNumbers {

    private final OfficerRows officers;
    private final IdNumberVault vault;
    private final AuditLog audit;

    RevealingIdNumbers(OfficerRows officers, IdNumberVault vault, AuditLog audit) {
        this.officers = officers;
        this.vault = vault;
        this.audit = audit;
    }

    /**
     * The number of a person whom the caller sees.
     *
     * @param purpose what it is needed for, written to the log
     * @throws NoSuchElementException if there is no such person
     * @throws org.springframework.security.access.AccessDeniedException if the caller is neither coordinator nor issuer
     */
    @Transactional
    public IdNumber reveal(Caller caller, OfficerId id, String purpose) {
        caller.require(Role.COORDINATOR, Role.ISSUER);
        OfficerRow row =
                officers.byId(id.value()).orElseThrow(() -> new NoSuchElementException("no officer " + id.value()));
        OrganisationPath path = row.organisation().path();
        caller.requireSees(path);
        audit.append(new AuditEntry(
                caller.name(),
                "id-number.revealed",
                "officer:" + id.value(),
                path.value(),
                Map.of("purpose", purpose)));
        return row.idNumber(vault);
    }
}
