package org.chizheng.exams;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.EnforcementDomain;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.officers.Staffing;

/** Whoever a test hires into the organisations of {@link FakePlaces}. */
public final class FakePeople implements Officers {

    /** Tests of one database never share a person. */
    private static final AtomicLong NUMBERS = new AtomicLong();

    private final Map<OfficerId, Officer> register = new LinkedHashMap<>();

    /** A coordinator who stands at this place. */
    public static Caller coordinator(OrganisationPath path) {
        return caller(path, null, Role.COORDINATOR);
    }

    /** Somebody on the register, signed in. */
    public Caller as(OfficerId officer) {
        return caller(register.get(officer).organisationPath(), officer, Role.OFFICER);
    }

    /** Anybody. */
    public static Caller caller(OrganisationPath path, OfficerId officer, Role... roles) {
        long account = officer == null ? 900 : officer.value();
        return new Caller(new AccountId(account), "周敏", last(path), path, officer, Set.of(roles));
    }

    /** Somebody who may sit. */
    public OfficerId hire(OrganisationPath path) {
        return hire(path, Staffing.ADMINISTRATIVE, EnforcementDomain.URBAN_MANAGEMENT);
    }

    public OfficerId hire(OrganisationPath path, Staffing staffing, EnforcementDomain domain) {
        OfficerId id = new OfficerId(NUMBERS.incrementAndGet());
        register.put(
                id,
                new Officer(
                        id,
                        "候选人" + id.value(),
                        "411***********001X",
                        "1",
                        null,
                        last(path),
                        path,
                        "单位" + last(path).value(),
                        staffing,
                        null,
                        domain,
                        false,
                        true,
                        null,
                        null));
        return id;
    }

    /** Somebody whom another room's test hired. */
    public void hire(Officer officer) {
        register.put(officer.id(), officer);
    }

    @Override
    public Optional<Officer> find(OfficerId id) {
        return Optional.ofNullable(register.get(id));
    }

    @Override
    public Map<OfficerId, Officer> findAll(Collection<OfficerId> ids) {
        return ids.stream().filter(register::containsKey).collect(Collectors.toMap(Function.identity(), register::get));
    }

    @Override
    public Optional<Officer> byIdNumber(String idNumber) {
        return Optional.empty();
    }

    @Override
    public List<Officer> visibleTo(Caller caller) {
        return register.values().stream()
                .filter(officer -> caller.sees(officer.organisationPath()))
                .toList();
    }

    public static OrganisationId last(OrganisationPath path) {
        String[] steps = path.value().split("/");
        return new OrganisationId(Long.parseLong(steps[steps.length - 1]));
    }
}
