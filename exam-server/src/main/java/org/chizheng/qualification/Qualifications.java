package org.chizheng.qualification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.OfficerId;

/** Who is qualified. The caller of these methods answers for the scope. */
public interface Qualifications {

    /** The latest qualification of a person in each domain, latest first; empty if never qualified. */
    List<Qualification> of(OfficerId officer);

    /** As {@link #of(OfficerId)} for several people; who was never qualified is absent. */
    Map<OfficerId, List<Qualification>> ofAll(Collection<OfficerId> officers);

    /** The latest qualification of a person in one domain. */
    Optional<Qualification> of(OfficerId officer, EnforcementDomain domain);
}
