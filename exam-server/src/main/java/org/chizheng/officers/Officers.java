package org.chizheng.officers;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The register of people. */
public interface Officers {

    /** One person, whoever asks; the caller of this method answers for the scope. */
    Optional<Officer> find(OfficerId id);

    /** The name of one person, whoever asks, by the cheapest read there is. */
    default Optional<String> name(OfficerId id) {
        return find(id).map(Officer::name);
    }

    /** Several people by id, whoever asks; unknown ids are absent. */
    Map<OfficerId, Officer> findAll(Collection<OfficerId> ids);

    /** One person by 公民身份号码 in the clear, which is looked up by its keyed hash. */
    Optional<Officer> byIdNumber(String idNumber);

    /** The unit that a person belonged to on a day, by the transfers on record; empty if there is no such person. */
    default Optional<OrganisationId> unitOn(OfficerId id, LocalDate day) {
        return find(id).map(Officer::organisation);
    }

    /** The people of the caller's organisation and below, by organisation and name. */
    List<Officer> visibleTo(Caller caller);
}
