package org.chizheng.training;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.profiles.ProRata;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What people owe in a year, by the profile of their unit's region. */
@Component
class HoursOwed {

    private static final int MONTHS = 12;

    private final Officers officers;
    private final Organisations organisations;
    private final JurisdictionProfiles profiles;
    private final ObjectProvider<CertifiedSince> certified;
    private final Clock clock;

    HoursOwed(
            Officers officers,
            Organisations organisations,
            JurisdictionProfiles profiles,
            ObjectProvider<CertifiedSince> certified,
            Clock clock) {
        this.officers = officers;
        this.organisations = organisations;
        this.profiles = profiles;
        this.certified = certified;
        this.clock = clock;
    }

    /** Balances without a credit. */
    Map<OfficerId, HoursBalance> of(Collection<OfficerId> people, int year) {
        Map<OfficerId, JurisdictionProfile> rules = new HashMap<>();
        Map<OfficerId, Officer> known = officers.findAll(people);
        Map<OrganisationId, JurisdictionProfile> byUnit = profilesOf(known.values(), year);
        for (OfficerId person : people) {
            Officer officer = Optional.ofNullable(known.get(person))
                    .orElseThrow(() -> new NoSuchElementException("no officer " + person.value()));
            rules.put(
                    person,
                    Optional.ofNullable(byUnit.get(officer.organisation())).orElseThrow());
        }
        Map<OfficerId, LocalDate> beginners = beginners(rules, year);
        Map<OfficerId, HoursBalance> owed = new HashMap<>();
        rules.forEach(
                (person, profile) -> owed.put(person, owed(profile, year, Optional.ofNullable(beginners.get(person)))));
        return owed;
    }

    /** Two questions for however many units. */
    private Map<OrganisationId, JurisdictionProfile> profilesOf(Collection<Officer> people, int year) {
        Map<OrganisationId, Organisation> units =
                organisations.findAll(people.stream().map(Officer::organisation).collect(Collectors.toSet()));
        LocalDate today = OfficialTime.today(clock);
        Map<String, JurisdictionProfile> byRegion = profiles.at(
                units.values().stream().map(Organisation::region).collect(Collectors.toSet()),
                year < today.getYear() ? LocalDate.of(year, MONTHS, 31) : today);
        Map<OrganisationId, JurisdictionProfile> byUnit = new HashMap<>();
        units.forEach((id, unit) ->
                byUnit.put(id, Optional.ofNullable(byRegion.get(unit.region())).orElseThrow()));
        return byUnit;
    }

    private Map<OfficerId, LocalDate> beginners(Map<OfficerId, JurisdictionProfile> rules, int year) {
        boolean asked = rules.values().stream().anyMatch(profile -> profile.proRata() != ProRata.NONE);
        CertifiedSince since = certified.getIfAvailable();
        return asked && since != null ? since.during(year, rules.keySet()) : Map.of();
    }

    private static HoursBalance owed(JurisdictionProfile profile, int year, Optional<LocalDate> certified) {
        int legal = profile.legalHours() * profile.minutesPerHour();
        int professional = profile.professionalHours() * profile.minutesPerHour();
        int months = certified.map(day -> months(profile.proRata(), day)).orElse(MONTHS);
        return new HoursBalance(
                year, 0, 0, share(legal, months), share(professional, months), profile.minutesPerHour());
    }

    private static int months(ProRata rule, LocalDate certified) {
        return switch (rule) {
            case NONE -> MONTHS;
            case MONTHLY -> MONTHS + 1 - certified.getMonthValue();
            case EXEMPT -> 0;
        };
    }

    /** Rounded up: a broken minute is owed in full. */
    private static int share(int minutes, int months) {
        return Math.ceilDiv(minutes * months, MONTHS);
    }
}
