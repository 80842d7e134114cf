package org.chizheng.officers;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
                .flatMap(found -> upwards(found.path())
                        .filter(Organisation::justiceBureau)
                        .max(Comparator.comparingInt(
                                above -> above.path().value().length())));
    }

    /** The organisations that a path names: its own and those above. */
    private Stream<Organisation> upwards(OrganisationPath path) {
        List<Long> ids = SLASH.splitAsStream(path.value())
                .filter(part -> !part.isEmpty())
                .map(Long::valueOf)
                .toList();
        return organisations.findAllByIdIn(ids).stream().map(OrganisationRow::organisation);
    }
}
