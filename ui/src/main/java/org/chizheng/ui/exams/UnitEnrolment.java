package org.chizheng.ui.exams;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationId;

/**
 * The people of one unit who may sit an exam, and who of them is enrolled.
 *
 * @param eligible by name
 */
record UnitEnrolment(OrganisationId unit, String name, List<Officer> eligible, Set<OfficerId> enrolled) {

    static List<UnitEnrolment> of(List<Officer> eligible, List<OfficerId> enrolled) {
        Set<OfficerId> all = Set.copyOf(enrolled);
        Map<OrganisationId, UnitEnrolment> units = new LinkedHashMap<>();
        for (Officer officer : eligible) {
            UnitEnrolment unit = units.computeIfAbsent(
                    officer.organisation(),
                    id -> new UnitEnrolment(id, officer.organisationName(), new ArrayList<>(), new HashSet<>()));
            unit.eligible().add(officer);
            if (all.contains(officer.id())) {
                unit.enrolled().add(officer.id());
            }
        }
        return List.copyOf(units.values());
    }

    boolean isComplete() {
        return enrolled.size() == eligible.size();
    }
}
