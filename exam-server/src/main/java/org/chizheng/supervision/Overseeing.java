package org.chizheng.supervision;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.chizheng.certificates.Certificate;
import org.chizheng.certificates.Certificates;
import org.chizheng.certificates.HolderId;
import org.chizheng.gate.GateDecisions;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.Officers;
import org.chizheng.officers.Organisation;
import org.chizheng.officers.OrganisationId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Organisations;
import org.chizheng.officers.Role;
import org.chizheng.profiles.OfficialTime;
import org.chizheng.training.HoursBalance;
import org.chizheng.training.HoursLedger;
import org.springframework.stereotype.Service;

/** Takes the figures together from whole lists, so that the number of questions to the registers stays the same. */
@Service
class Overseeing implements Oversight {

    private static final Duration REFUSALS_OF = Duration.ofDays(30);

    private final Organisations organisations;
    private final Officers officers;
    private final Certificates certificates;
    private final HoursLedger ledger;
    private final GateDecisions decisions;
    private final Clock clock;

    Overseeing(
            Organisations organisations,
            Officers officers,
            Certificates certificates,
            HoursLedger ledger,
            GateDecisions decisions,
            Clock clock) {
        this.organisations = organisations;
        this.officers = officers;
        this.certificates = certificates;
        this.ledger = ledger;
        this.decisions = decisions;
        this.clock = clock;
    }

    @Override
    public Overview overview(Caller caller) {
        caller.require(Role.SUPERVISOR);
        Instant now = clock.instant();
        Map<OrganisationId, Figures> own = new HashMap<>();
        for (PersonLine person : lines(officers.visibleTo(caller))) {
            own.merge(person.officer().organisation(), Figures.of(person.standing(), person.behind()), Figures::plus);
        }
        decisions
                .refusalsByOrganisation(caller, now.minus(REFUSALS_OF))
                .forEach((organisation, count) -> own.merge(organisation, Figures.ofRefusals(count), Figures::plus));
        List<Organisation> visible = organisations.visibleTo(caller);
        Map<String, Figures> withBelow = withBelow(visible, own);
        List<OrganisationFigures> figures = visible.stream()
                .map(organisation -> new OrganisationFigures(
                        organisation,
                        own.getOrDefault(organisation.id(), Figures.NONE),
                        withBelow.getOrDefault(organisation.path().value(), Figures.NONE)))
                .toList();
        Figures total = own.values().stream().reduce(Figures.NONE, Figures::plus);
        return new Overview(now, OfficialTime.dayOf(now).getYear(), total, figures);
    }

    @Override
    public List<PersonLine> people(Caller caller, OrganisationId organisation) {
        caller.require(Role.SUPERVISOR);
        OrganisationPath path = organisations
                .find(organisation)
                .map(Organisation::path)
                .orElseThrow(() -> new NoSuchElementException("no organisation " + organisation.value()));
        caller.requireSees(path);
        return lines(officers.visibleTo(caller).stream()
                .filter(officer -> path.covers(officer.organisationPath()))
                .toList());
    }

    private List<PersonLine> lines(List<Officer> people) {
        List<OfficerId> ids = people.stream().map(Officer::id).toList();
        Map<HolderId, List<Certificate>> held = certificates.ofAll(
                ids.stream().map(id -> new HolderId(id.value())).toList());
        Map<OfficerId, HoursBalance> hours =
                ledger.balances(ids, OfficialTime.today(clock).getYear());
        List<PersonLine> lines = new ArrayList<>(people.size());
        for (Officer officer : people) {
            HolderId holder = new HolderId(officer.id().value());
            Optional<Certificate> deciding = StandingRules.deciding(held.getOrDefault(holder, List.of()));
            HoursBalance balance = Optional.ofNullable(hours.get(officer.id())).orElseThrow();
            lines.add(new PersonLine(officer, StandingRules.of(officer, deciding), deciding.orElse(null), balance));
        }
        return lines;
    }

    /** Each organisation's figures go to itself and to all that its path names. */
    private static Map<String, Figures> withBelow(List<Organisation> visible, Map<OrganisationId, Figures> own) {
        Map<String, Figures> sums = new HashMap<>();
        for (Organisation organisation : visible) {
            Figures figures = own.getOrDefault(organisation.id(), Figures.NONE);
            String path = organisation.path().value();
            for (int end = path.indexOf('/', 1); end > 0; end = path.indexOf('/', end + 1)) {
                sums.merge(path.substring(0, end + 1), figures, Figures::plus);
            }
        }
        return sums;
    }
}
