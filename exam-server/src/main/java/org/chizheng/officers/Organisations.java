package org.chizheng.officers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The register of organisations. */
public interface Organisations {

    /** One organisation, whoever asks; the caller of this method answers for the scope. */
    Optional<Organisation> find(OrganisationId id);

    /** Several organisations by id, whoever asks; unknown ids are absent. */
    default Map<OrganisationId, Organisation> findAll(Collection<OrganisationId> ids) {
        return ids.stream()
                .distinct()
                .flatMap(id -> find(id).stream())
                .collect(Collectors.toMap(Organisation::id, Function.identity()));
    }

    /** One organisation by its 统一社会信用代码, upper case. */
    Optional<Organisation> byCreditCode(String creditCode);

    /** The caller's own organisation and all below, parents before children. */
    List<Organisation> visibleTo(Caller caller);

    /** Whether a power item was delegated to the organisation, for its region, on that day (行政处罚法 24). */
    boolean holdsDelegation(OrganisationId organisation, String powerItem, LocalDate day);

    /**
     * Whether the power item is one that the organisation may only exercise by delegation: any item of a township
     * (行政处罚法 24), none of a county or higher body.
     */
    boolean needsDelegation(OrganisationId organisation, String powerItem);

    /**
     * The nearest justice bureau whose area covers the organisation, itself included: the one that approves its people's
     * applications.
     */
    Optional<Organisation> justiceBureauFor(OrganisationId organisation);
}
