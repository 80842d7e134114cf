package org.chizheng.supervision;

import java.util.List;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationId;

/** What supervision bodies see of their own organisation and everything below; nothing beside or above. */
public interface Oversight {

    /** All figures, organisation by organisation. */
    Overview overview(Caller caller);

    /**
     * The people behind the figures of an organisation and all below it, by organisation and name.
     *
     * @throws org.springframework.security.access.AccessDeniedException if it lies beside or above the caller
     * @throws java.util.NoSuchElementException if there is no such organisation
     */
    List<PersonLine> people(Caller caller, OrganisationId organisation);
}
