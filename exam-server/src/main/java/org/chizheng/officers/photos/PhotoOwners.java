package org.chizheng.officers.photos;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Officer;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OfficerRegistration;
import org.chizheng.officers.Officers;
import org.chizheng.officers.identity.IdNumber;
import org.springframework.stereotype.Component;

/** Whom files are named after, as far as the caller keeps their register. */
@Component
class PhotoOwners {

    private final OfficerRegistration registration;
    private final Officers officers;

    PhotoOwners(OfficerRegistration registration, Officers officers) {
        this.registration = registration;
        this.officers = officers;
    }

    /** For each name who it is; empty for people whom the caller does not see, whether they exist or not. */
    List<Optional<OfficerId>> of(Caller caller, List<PhotoName> names) {
        Map<IdNumber, OfficerId> byNumber = registration.seen(
                caller,
                names.stream().map(PhotoName::idNumber).filter(Objects::nonNull).toList());
        Map<OfficerId, Officer> byId = officers.findAll(
                names.stream().map(PhotoName::officer).filter(Objects::nonNull).toList());
        List<Optional<OfficerId>> owners = new ArrayList<>(names.size());
        for (PhotoName name : names) {
            owners.add(
                    name.idNumber() != null
                            ? Optional.ofNullable(byNumber.get(name.idNumber()))
                            : Optional.ofNullable(name.officer())
                                    .map(byId::get)
                                    .filter(officer -> caller.sees(officer.organisationPath()))
                                    .map(Officer::id));
        }
        return owners;
    }

    /** Stops a caller who does not keep the entries of all these people. */
    void requireSees(Caller caller, Iterable<OfficerId> people) {
        List<OfficerId> ids = new ArrayList<>();
        people.forEach(ids::add);
        officers.findAll(ids).values().forEach(officer -> caller.requireSees(officer.organisationPath()));
    }
}
