package org.chizheng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.NewOfficer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.Registration;
import org.chizheng.officers.Staffing;
import org.chizheng.officers.identity.IdNumber;
import org.springframework.stereotype.Component;

/** About sixty officers, in every state that an officer can be in. */
@Component
class DemoPeople {

    private static final LocalDate SERVING_SINCE = LocalDate.of(2016, 7, 1);

    private final OfficerRegistration registration;

    DemoPeople(OfficerRegistration registration) {
        this.registration = registration;
    }

    /** Enters them all, in the order of the file. */
    List<DemoPerson> load(Caller house, Loaded<Organisation> organisations) {
        List<CSVRecord> rows = DemoFile.rows("officers.csv");
        List<NewOfficer> people =
                rows.stream().map(row -> person(row, organisations)).toList();
        List<Registration> outcomes = registration.registerAll(house, people);
        List<DemoPerson> entered = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            if (!(outcomes.get(i) instanceof Registration.Registered(OfficerId id))) {
                throw new IllegalStateException(people.get(i).name() + " was not entered: " + outcomes.get(i));
            }
            entered.add(new DemoPerson(
                    id,
                    people.get(i),
                    organisations.get(rows.get(i).get("organisation_code")),
                    DemoPerson.State.valueOf(rows.get(i).get("state"))));
        }
        return entered;
    }

    private static NewOfficer person(CSVRecord row, Loaded<Organisation> organisations) {
        return new NewOfficer(
                row.get("name"),
                row.get("gender"),
                new IdNumber(row.get("id_number")),
                row.get("phone"),
                organisations.get(row.get("organisation_code")).id(),
                Staffing.valueOf(row.get("staffing")),
                row.get("post"),
                EnforcementDomain.valueOf(row.get("domain")),
                row.get("state").equals(DemoPerson.State.AUXILIARY.name()),
                SERVING_SINCE);
    }
}
