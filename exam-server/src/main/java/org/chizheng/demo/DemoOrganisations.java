package org.chizheng.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Delegation;
import org.chizheng.officers.Delegations;
import org.chizheng.officers.NewOrganisation;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationEntry;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationRegistration;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.identity.CreditCode;
import org.springframework.stereotype.Component;

/** The province, its two cities and what lies below; townships hold five delegated items. */
@Component
class DemoOrganisations {

    private static final LocalDate DELEGATED_FROM = LocalDate.of(2023, 5, 30);
    private static final int ITEMS = 5;

    private final OrganisationRegistration registration;
    private final Organisations organisations;
    private final Delegations delegations;

    DemoOrganisations(OrganisationRegistration registration, Organisations organisations, Delegations delegations) {
        this.registration = registration;
        this.organisations = organisations;
        this.delegations = delegations;
    }

    /** Whether the demo's first organisation stands already. */
    boolean present() {
        return organisations
                .byCreditCode(DemoFile.rows("organisations.csv").getFirst().get("code"))
                .isPresent();
    }

    /** Enters them all, by credit code. */
    Loaded<Organisation> load(Caller house) {
        Loaded<Organisation> entered = new Loaded<>();
        List<Delegation> delegated = new ArrayList<>();
        for (CSVRecord row : DemoFile.rows("organisations.csv")) {
            Organisation organisation = enter(house, row, entered);
            entered.put(row.get("code"), organisation);
            if (organisation.level() == OrganisationLevel.TOWNSHIP) {
                delegated.addAll(delegationsTo(organisation));
            }
        }
        delegations.register(house, delegated);
        return entered;
    }

    private Organisation enter(Caller house, CSVRecord row, Loaded<Organisation> entered) {
        String parent = row.get("parent_code");
        NewOrganisation organisation = new NewOrganisation(
                new CreditCode(row.get("code")),
                row.get("name"),
                row.get("region"),
                OrganisationLevel.valueOf(row.get("level")),
                OrganisationKind.valueOf(row.get("kind")),
                parent.isEmpty() ? null : entered.get(parent).id(),
                Boolean.parseBoolean(row.get("justice_bureau")));
        Organisation registered = switch (registration.register(house, organisation)) {
            case OrganisationEntry.Registered(Organisation made) -> made;
            case OrganisationEntry.Refused(var reasons) ->
                throw new IllegalStateException(row.get("name") + " was refused: " + reasons);
        };
        String number = row.get("announcement_number");
        return number.isEmpty()
                ? registered
                : registration.announce(house, registered.id(), number, LocalDate.parse(row.get("announcement_date")));
    }

    private static List<Delegation> delegationsTo(Organisation township) {
        List<Delegation> delegated = new ArrayList<>();
        for (int i = 1; i <= ITEMS; i++) {
            delegated.add(new Delegation(
                    township.id(),
                    "CG-%03d".formatted(i),
                    "省人民政府",
                    "行政处罚法第二十四条；赋权目录（演示）第" + i + "项",
                    township.region(),
                    DELEGATED_FROM,
                    null));
        }
        return delegated;
    }
}
