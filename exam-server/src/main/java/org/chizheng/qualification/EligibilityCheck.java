package org.chizheng.qualification;

import java.time.LocalDate;
import java.util.Set;
import org.chizheng.officers.Ineligibility;
import org.chizheng.officers.OfficerId;

/** Says whether a person may apply, staffing, age and post considered. */
interface EligibilityCheck {

    Set<Ineligibility> check(OfficerId officer, LocalDate day);
}
