package org.chizheng.qualification;

import java.util.List;
import java.util.Optional;
import org.chizheng.officers.Caller;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Service;

/** Applications as people may see them. */
@Service
public class Applications {

    private final ApplicationTable applications;

    Applications(ApplicationTable applications) {
        this.applications = applications;
    }

    /** The caller's own, latest first. */
    public List<Application> own(Caller caller) {
        return caller.asOfficer().map(applications::of).orElse(List.of());
    }

    /** Applications of the caller's organisation and below, or that a bureau there decides; latest first. */
    public List<Application> visibleTo(Caller caller) {
        caller.require(Role.COORDINATOR, Role.ISSUER, Role.SUPERVISOR);
        return applications.below(caller.path());
    }

    /** One application, if the caller may see it: an own one, or one of {@link #visibleTo}. */
    public Optional<Application> find(Caller caller, ApplicationId id) {
        return applications.find(id).filter(application -> isVisible(caller, application));
    }

    private static boolean isVisible(Caller caller, Application application) {
        boolean own = caller.asOfficer().filter(application.officer()::equals).isPresent();
        boolean inScope = caller.is(Role.COORDINATOR, Role.ISSUER, Role.SUPERVISOR)
                && (caller.sees(application.path()) || caller.sees(application.bureauPath()));
        return own || inScope;
    }
}
