package org.chizheng.officers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of organisations in the database. */
@Service
@Transactional(readOnly = true)
class RegisteredOrganisations implements Organisations {

    private static final Pattern SLASH = Pattern.compile("/");

    private final OrganisationRows organisations;
    private final DelegationRows delegations;

    RegisteredOrganisations(OrganisationRows organisations, DelegationRows delegations) {
        this.organisations = organisations;
        this.delegations = delegations;
    }

    @Override
    public Optional<Organisation> find(OrganisationId id) {
        return organisations.findById(id.value()).map(OrganisationRow::organisation);
    }

    @Override
    public Map<OrganisationId, Organisation> findAll(Collection<OrganisationId> ids) {
        List<Long> wanted = ids.stream().map(OrganisationId::value).distinct().toList();
        return organisations.findAllByIdIn(wanted).stream()
                .map(OrganisationRow::organisation)
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    @Override
    public Optional<Organisation> byCreditCode(String creditCode) {
        return organisations.findByCreditCode(creditCode).map(OrganisationRow::organisation);
    }

    @Override
    public List<Organisation> visibleTo(Caller caller) {
        return organisations.below(caller.path().likePattern()).stream()
                .map(OrganisationRow::organisation)
                .toList();
    }

    @Override
    public boolean holdsDelegation(OrganisationId organisation, String powerItem, LocalDate day) {
        return delegations.holds(organisation.value(), powerItem, day);
    }

    @Override
    public boolean needsDelegation(OrganisationId organisation, String powerItem) {
        return find(organisation)
                .filter(found -> found.level() == OrganisationLevel.TOWNSHIP)
                .isPresent();
    }

    @Override
    public Optional<Organisation> justiceBureauFor(OrganisationId organisation) {
        return find(organisation)
                .flatMap(found -> organisations.justiceBureausAtOrUnder(lineage(found.path())).stream()
                        .map(OrganisationRow::organisation)
                        .filter(bureau -> bureau.outlook().covers(found.path()))
                        .max(Comparator.comparingInt(
                                bureau -> bureau.outlook().value().length())));
    }

    /** The ids that a path names: the organisation's own and those above. */
    private static List<Long> lineage(OrganisationPath path) {
        return SLASH.splitAsStream(path.value())
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
    }
}
