package org.chizheng.gate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.gate.rules.ActFacts;
import org.chizheng.gate.rules.CardFacts;
import org.chizheng.gate.rules.GateFacts;
import org.chizheng.gate.rules.OfficerFacts;
import org.chizheng.gate.rules.PersonFacts;
import org.chizheng.gate.rules.ProfileFacts;
import org.chizheng.gate.rules.UnitFacts;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationKind;
import org.chizheng.officers.Organisations;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.JurisdictionProfiles;
import org.chizheng.profiles.OfficialTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Collects the facts of an act from the registers. A source that fails is a missing fact, never a missing reason. */
@Component
class FactGathering {

    private static final Logger LOG = LoggerFactory.getLogger(FactGathering.class);

    private final Officers officers;
    private final Organisations organisations;
    private final Certificates certificates;
    private final JurisdictionProfiles profiles;

    FactGathering(
            Officers officers, Organisations organisations, Certificates certificates, JurisdictionProfiles profiles) {
        this.officers = officers;
        this.organisations = organisations;
        this.certificates = certificates;
        this.profiles = profiles;
    }

    /** The facts as of the act time, as far as known now. */
    GateFacts gather(Act act, Instant now) {
        List<String> missing = new ArrayList<>();
        UnitFacts unit = attempt("organisations", missing, () -> unit(act));
        ProfileFacts profile = attempt("profiles", missing, () -> profile(act));
        Set<Long> recused = new HashSet<>();
        for (PersonReference reference : act.recused()) {
            // who cannot be told apart from the others might be counted
            Optional<Long> person = attempt("recused", missing, () -> person(reference));
            if (person != null && person.isEmpty() && !missing.contains("recused")) {
                missing.add("recused");
            }
            if (person != null) {
                person.ifPresent(recused::add);
            }
        }
        List<PersonFacts> people = act.participants().stream()
                .map(participant -> facts(participant, act, recused, now))
                .toList();
        return new GateFacts(ActFacts.of(act), now, unit, profile, people, missing);
    }

    /** The facts when nothing could be had in time. */
    static GateFacts nothing(Act act, Instant now) {
        List<PersonFacts> people =
                act.participants().stream().map(FactGathering::unknown).toList();
        return new GateFacts(ActFacts.of(act), now, null, null, people, List.of("time"));
    }

    private @Nullable UnitFacts unit(Act act) {
        Organisation unit = organisations.byCreditCode(act.unit()).orElse(null);
        if (unit == null) {
            return null;
        }
        LocalDate day = OfficialTime.dayOf(act.actTime());
        boolean needsDelegation = organisations.needsDelegation(unit.id(), act.powerItem());
        return new UnitFacts(
                unit.id().value(),
                unit.name(),
                unit.path().value(),
                unit.region(),
                unit.announcedBy(day),
                unit.kind() == OrganisationKind.ENTRUSTED,
                needsDelegation,
                needsDelegation && organisations.holdsDelegation(unit.id(), act.powerItem(), day));
    }

    private ProfileFacts profile(Act act) {
        JurisdictionProfile profile = profiles.at(act.region(), OfficialTime.dayOf(act.actTime()));
        return new ProfileFacts(
                profile.id().value(),
                profile.crossArea(),
                profile.recordWithin().toHours());
    }

    private PersonFacts facts(Participant participant, Act act, Set<Long> recused, Instant now) {
        try {
            Long id = person(participant.person()).orElse(null);
            if (id == null) {
                return facts(participant, null, List.of(), false);
            }
            OfficerFacts officer = officer(new OfficerId(id), OfficialTime.dayOf(act.actTime()));
            List<CardFacts> cards = certificates.standings(new HolderId(id), act.actTime(), now).stream()
                    .map(CardFacts::of)
                    .toList();
            return facts(participant, officer, cards, recused.contains(id));
        } catch (RuntimeException failed) {
            LOG.warn("facts about a participant could not be had", failed);
            return unknown(participant);
        }
    }

    /** The ID number says who it is; a certificate of somebody else does not change that. */
    private Optional<Long> person(PersonReference reference) {
        if (reference.idNumber() != null) {
            return officers.byIdNumber(reference.idNumber())
                    .map(officer -> officer.id().value());
        }
        String number = reference.certificateNumber();
        return number == null
                ? Optional.empty()
                : certificates.byNumber(number).map(Certificate::holder).map(HolderId::value);
    }

    private static PersonFacts facts(
            Participant participant, @Nullable OfficerFacts officer, List<CardFacts> cards, boolean recused) {
        return new PersonFacts(
                participant.role(),
                participant.certificateShown(),
                participant.person().masked(),
                officer,
                participant.person().certificateNumber(),
                cards,
                recused,
                false);
    }

    private static PersonFacts unknown(Participant participant) {
        PersonReference person = participant.person();
        return new PersonFacts(
                participant.role(),
                participant.certificateShown(),
                person.masked(),
                null,
                person.certificateNumber(),
                List.of(),
                false,
                true);
    }

    private @Nullable OfficerFacts officer(OfficerId id, LocalDate day) {
        Officer officer = officers.find(id).orElse(null);
        if (officer == null) {
            return null;
        }
        return new OfficerFacts(
                id.value(),
                officer.name(),
                officer.maskedIdNumber(),
                officers.unitOn(id, day).orElse(officer.organisation()).value(),
                officer.auxiliary(),
                officer.staffing().mayEnforce(),
                officer.onPost(),
                officer.serviceFrom(),
                officer.serviceTo());
    }

    private static <T> @Nullable T attempt(String source, List<String> missing, Supplier<@Nullable T> fact) {
        try {
            return fact.get();
        } catch (RuntimeException failed) {
            LOG.warn("facts from {} could not be had", source, failed);
            if (!missing.contains(source)) {
                missing.add(source);
            }
            return null;
        }
    }
}
