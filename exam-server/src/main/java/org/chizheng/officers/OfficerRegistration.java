package org.chizheng.officers;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.identity.IdNumber;
import org.chizheng.profiles.OfficialTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters people in the register. */
@Service
public class OfficerRegistration {

    private static final KnownPerson UNSEEN = new KnownPerson(null, null);

    private final OfficerInserts inserts;
    private final OrganisationRows organisations;
    private final ConflictRows conflicts;
    private final AuditLog audit;
    private final Clock clock;

    OfficerRegistration(
            OfficerInserts inserts,
            OrganisationRows organisations,
            ConflictRows conflicts,
            AuditLog audit,
            Clock clock) {
        this.inserts = inserts;
        this.organisations = organisations;
        this.conflicts = conflicts;
        this.audit = audit;
        this.clock = clock;
    }

    /** Enters one person; see {@link #registerAll}. */
    @Transactional
    public Registration register(Caller caller, NewOfficer person) {
        return registerAll(caller, List.of(person)).getFirst();
    }

    /**
     * Enters people in units that the caller sees, all in one transaction. Repeating the call changes nothing more.
     *
     * @return what came of each, in the same order
     * @throws NoSuchElementException if a unit is unknown
     * @throws org.springframework.security.access.AccessDeniedException if the caller does not keep a unit's register
     */
    @Transactional
    public List<Registration> registerAll(Caller caller, List<NewOfficer> people) {
        caller.require(Role.COORDINATOR);
        requireSeesUnits(caller, people);
        LocalDate today = OfficialTime.today(clock);
        Registration[] outcomes = new Registration[people.size()];
        List<NewOfficer> accepted = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < outcomes.length; i++) {
            Set<Ineligibility> reasons = reasonsAgainstEntry(people.get(i), today);
            if (reasons.isEmpty()) {
                accepted.add(people.get(i));
                places.add(i);
            } else {
                outcomes[i] = new Registration.Refused(reasons);
            }
        }
        if (!accepted.isEmpty()) {
            List<OfficerInserts.Holder> holders = inserts.insert(accepted, caller.name(), clock.instant());
            for (int i = 0; i < holders.size(); i++) {
                outcomes[places.get(i)] = outcome(caller, accepted.get(i), holders.get(i));
            }
            log(caller, people, outcomes);
        }
        return List.of(outcomes);
    }

    /** Which of these ID numbers are on the register already. */
    @Transactional(readOnly = true)
    public Map<IdNumber, KnownPerson> known(Caller caller, Collection<IdNumber> numbers) {
        caller.require(Role.COORDINATOR);
        Map<IdNumber, KnownPerson> known = new HashMap<>();
        inserts.holders(numbers).forEach((number, officer) -> {
            boolean seen = caller.sees(officer.organisationPath());
            known.put(number, seen ? new KnownPerson(officer.organisation(), officer.name()) : UNSEEN);
        });
        return known;
    }

    /** Who of the caller's organisations holds these ID numbers; all others are absent, whether they exist or not. */
    @Transactional(readOnly = true)
    public Map<IdNumber, OfficerId> seen(Caller caller, Collection<IdNumber> numbers) {
        caller.require(Role.COORDINATOR);
        Map<IdNumber, OfficerId> seen = new HashMap<>();
        inserts.holders(numbers).forEach((number, officer) -> {
            if (caller.sees(officer.organisationPath())) {
                seen.put(number, officer.id());
            }
        });
        return seen;
    }

    /** Auxiliaries are entered on their own list whatever their footing; nobody is entered under age. */
    private static Set<Ineligibility> reasonsAgainstEntry(NewOfficer person, LocalDate today) {
        Set<Ineligibility> reasons = EnumSet.noneOf(Ineligibility.class);
        reasons.addAll(Ineligibility.of(
                person.staffing(), person.auxiliary(), true, person.idNumber().birthDate(), today));
        if (person.auxiliary()) {
            reasons.remove(Ineligibility.AUXILIARY);
            reasons.remove(Ineligibility.EXCLUDED_STAFFING);
        }
        return reasons;
    }

    private Registration outcome(Caller caller, NewOfficer person, OfficerInserts.Holder holder) {
        if (holder.inserted()) {
            return new Registration.Registered(holder.officer());
        }
        if (holder.organisation().equals(person.organisation())) {
            return new Registration.AlreadyThere(holder.officer());
        }
        conflicts.claim(holder.officer(), person.organisation(), person.name(), caller.name(), clock.instant());
        return new Registration.InAnotherUnit();
    }

    private void requireSeesUnits(Caller caller, List<NewOfficer> people) {
        Map<Long, OrganisationRow> units = new HashMap<>();
        Set<Long> ids = new HashSet<>();
        people.forEach(person -> ids.add(person.organisation().value()));
        organisations.findAllByIdIn(ids).forEach(unit -> units.put(unit.id().value(), unit));
        for (long id : ids) {
            OrganisationRow unit = units.get(id);
            if (unit == null) {
                throw new NoSuchElementException("no organisation " + id);
            }
            caller.requireSees(unit.path());
        }
    }

    private void log(Caller caller, List<NewOfficer> people, Registration[] outcomes) {
        List<String> entered = new ArrayList<>();
        int conflicting = 0;
        for (Registration outcome : outcomes) {
            switch (outcome) {
                case Registration.Registered(OfficerId officer) -> entered.add(String.valueOf(officer.value()));
                case Registration.InAnotherUnit other -> conflicting++;
                case Registration.AlreadyThere there -> {}
                case Registration.Refused refused -> {}
            }
        }
        if (entered.isEmpty() && conflicting == 0) {
            return;
        }
        audit.append(new AuditEntry(
                caller.name(),
                "officers.registered",
                entered.size() == 1
                        ? "officer:" + entered.getFirst()
                        : "organisation:" + caller.organisation().value(),
                caller.path().value(),
                Map.of(
                        "count", String.valueOf(entered.size()),
                        "of", String.valueOf(people.size()),
                        "conflicts", String.valueOf(conflicting),
                        "ids", String.join(",", entered))));
    }
}
