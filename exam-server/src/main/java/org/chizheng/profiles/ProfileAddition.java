package org.chizheng.profiles;

import java.util.Set;

/** What came of adding a version of a profile. */
public sealed interface ProfileAddition {

    /** The version stands, under its own id. */
    record Added(JurisdictionProfile profile) implements ProfileAddition {}

    /** Nothing was stored. */
    record Refused(Set<ProfileRefusal> reasons) implements ProfileAddition {

        /** Copies the reasons. */
        public Refused {
            reasons = Set.copyOf(reasons);
        }
    }
}
