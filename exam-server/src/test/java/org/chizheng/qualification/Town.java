package org.chizheng.qualification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Ineligibility;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.OrganisationLevel;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;

/**
 * A county with a justice bureau and two units below its government, and a neighbour: a register in memory, whose people
 * a test can move and change at will.
 */
final class Town implements Officers, EligibilityCheck {

    static final OrganisationPath COUNTY = new OrganisationPath("/1/");
    static final OrganisationPath BUREAU = new OrganisationPath("/1/2/");
    static final OrganisationPath UNIT = new OrganisationPath("/1/3/");
    static final OrganisationPath OTHER_UNIT = new OrganisationPath("/1/4/");
    static final OrganisationPath NEIGHBOUR = new OrganisationPath("/9/");

    private final Map<OfficerId, Officer> people = new HashMap<>();
    private final Map<OfficerId, Set<Ineligibility>> ineligible = new HashMap<>();
    private long numbers = 100;

    Officer hire(String name, OrganisationPath unit) {
        return put(new OfficerId(++numbers), name, unit, EnforcementDomain.URBAN_MANAGEMENT);
    }

    void transfer(Officer officer, OrganisationPath unit) {
        put(officer.id(), officer.name(), unit, officer.domain());
    }

    void exclude(Officer officer, Ineligibility reason) {
        ineligible.computeIfAbsent(officer.id(), id -> new HashSet<>()).add(reason);
    }

    private Officer put(OfficerId id, String name, OrganisationPath unit, EnforcementDomain domain) {
        Officer officer = new Officer(
                id,
                name,
                "411***********001X",
                "1",
                null,
                last(unit),
                unit,
                "湖东区单位" + last(unit).value(),
                Staffing.ADMINISTRATIVE,
                null,
                domain,
                false,
                true,
                null,
                null);
        people.put(id, officer);
        return officer;
    }

    /** The officer, signed in, with further roles. */
    Caller as(Officer officer, Role... more) {
        Set<Role> roles = new HashSet<>(Set.of(more));
        roles.add(Role.OFFICER);
        return new Caller(
                new AccountId(officer.id().value()),
                officer.name(),
                officer.organisation(),
                officer.organisationPath(),
                officer.id(),
                roles);
    }

    /** Somebody without a place on the register of officers; a justice bureau looks at its whole area. */
    static Caller staff(long account, OrganisationPath place, Role... roles) {
        return new Caller(
                new AccountId(account),
                "staff-" + account,
                last(place),
                place.equals(BUREAU) ? COUNTY : place,
                null,
                Set.of(roles));
    }

    private static OrganisationId last(OrganisationPath path) {
        String[] steps = path.value().split("/");
        return new OrganisationId(Long.parseLong(steps[steps.length - 1]));
    }

    @Override
    public Set<Ineligibility> check(OfficerId officer, LocalDate day) {
        return ineligible.getOrDefault(officer, Set.of());
    }

    @Override
    public Optional<Officer> find(OfficerId id) {
        return Optional.ofNullable(people.get(id));
    }

    @Override
    public Map<OfficerId, Officer> findAll(Collection<OfficerId> ids) {
        return ids.stream().filter(people::containsKey).collect(Collectors.toMap(Function.identity(), people::get));
    }

    @Override
    public Optional<Officer> byIdNumber(String idNumber) {
        return Optional.empty();
    }

    @Override
    public List<Officer> visibleTo(Caller caller) {
        return people.values().stream()
                .filter(officer -> caller.sees(officer.organisationPath()))
                .toList();
    }

    /** The organisations, as the other half of the register. */
    static final class Places implements Organisations {

        @Override
        public Optional<Organisation> find(OrganisationId id) {
            return Stream.of(COUNTY, BUREAU, UNIT, OTHER_UNIT, NEIGHBOUR)
                    .filter(path -> last(path).equals(id))
                    .map(Places::place)
                    .findFirst();
        }

        private static Organisation place(OrganisationPath path) {
            return new Organisation(
                    last(path),
                    "11411200005580000X",
                    path.equals(BUREAU) ? "湖东区司法局" : "湖东区单位" + last(path).value(),
                    "411202",
                    OrganisationLevel.COUNTY,
                    OrganisationKind.ADMINISTRATIVE,
                    path,
                    path.equals(BUREAU),
                    null,
                    null);
        }

        @Override
        public Optional<Organisation> byCreditCode(String creditCode) {
            return Optional.empty();
        }

        @Override
        public boolean holdsDelegation(OrganisationId organisation, String powerItem, LocalDate day) {
            return false;
        }

        @Override
        public boolean needsDelegation(OrganisationId organisation, String powerItem) {
            return false;
        }

        @Override
        public Optional<Organisation> justiceBureauFor(OrganisationId organisation) {
            return find(organisation)
                    .filter(place -> COUNTY.covers(place.path()))
                    .map(place -> place(BUREAU));
        }

        @Override
        public List<Organisation> visibleTo(Caller caller) {
            return List.of();
        }
    }
}
