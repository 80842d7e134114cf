package org.chizheng.supervision;

import java.util.List;
import java.util.Optional;
import org.chizheng.audit.AuditFilter;
import org.chizheng.audit.AuditProofs;
import org.chizheng.audit.AuditReading;
import org.chizheng.audit.InclusionProof;
import org.chizheng.audit.RecordedEntry;
import org.chizheng.audit.TreeHead;
import org.chizheng.audit.Verification;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Service;

@Service
class AuditTrailReading implements AuditTrail {

    private static final Role[] READERS = {Role.SUPERVISOR, Role.ADMINISTRATOR};

    private final AuditReading log;
    private final AuditProofs proofs;

    AuditTrailReading(AuditReading log, AuditProofs proofs) {
        this.log = log;
        this.proofs = proofs;
    }

    @Override
    public List<RecordedEntry> page(Caller caller, Filter filter, int offset, int limit) {
        return log.entries(scoped(caller, filter), offset, limit);
    }

    @Override
    public int count(Caller caller, Filter filter) {
        return log.count(scoped(caller, filter));
    }

    @Override
    public Optional<TreeHead> head(Caller caller) {
        caller.require(READERS);
        return proofs.head();
    }

    @Override
    public Optional<InclusionProof> proof(Caller caller, long entry) {
        caller.require(READERS);
        return log.find(entry)
                .filter(found -> caller.sees(new OrganisationPath(found.organisationPath())))
                .flatMap(found -> proofs.inclusion(found.id()));
    }

    @Override
    public Verification verify(Caller caller) {
        caller.require(READERS);
        return proofs.verify();
    }

    private static AuditFilter scoped(Caller caller, Filter filter) {
        caller.require(READERS);
        return new AuditFilter(
                caller.path().value(), filter.action(), filter.actor(), null, filter.from(), filter.until());
    }
}
