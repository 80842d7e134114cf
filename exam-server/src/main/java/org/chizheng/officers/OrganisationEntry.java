package org.chizheng.officers;

import java.util.Set;

/** What came of entering an organisation. */
public sealed interface OrganisationEntry {

    /** It stands in the register. */
    record Registered(Organisation organisation) implements OrganisationEntry {}

    /** Nothing was stored. */
    record Refused(Set<OrganisationRefusal> reasons) implements OrganisationEntry {

        /** Copies the reasons. */
        public Refused {
            reasons = Set.copyOf(reasons);
        }
    }
}
