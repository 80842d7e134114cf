package org.chizheng.officers;

import java.util.Set;

/** What came of entering a person. */
public sealed interface Registration {

    /** The person stands in the register. */
    record Registered(OfficerId officer) implements Registration {}

    /** The person already stands in the register of this very unit; nothing was changed. */
    record AlreadyThere(OfficerId officer) implements Registration {}

    /** The person already stands in the register of another unit; the claim was noted for a human to settle. */
    record InAnotherUnit() implements Registration {}

    /** The person may not be entered. */
    record Refused(Set<Ineligibility> reasons) implements Registration {

        /** Copies the reasons. */
        public Refused {
            reasons = Set.copyOf(reasons);
        }
    }
}
