package org.chizheng.qualification;

import java.util.Set;

/** What came of an act on an application. */
public sealed interface ApplicationOutcome {

    /** It was done; the application as it stands now. */
    record Done(Application application) implements ApplicationOutcome {}

    /** Nothing was done, for all of these reasons. */
    record Refused(Set<ApplicationRefusal> reasons) implements ApplicationOutcome {

        /** Copies the reasons. */
        public Refused {
            reasons = Set.copyOf(reasons);
        }
    }
}
