package org.chizheng.security;

import java.util.Map;
import java.util.Set;
import org.chizheng.audit.AuditEntry;
import org.chizheng.audit.AuditLog;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.chizheng.profiles.JurisdictionProfile;
import org.chizheng.profiles.ProfileAddition;
import org.chizheng.profiles.ProfileRefusal;
import org.chizheng.profiles.ProfileRegister;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lets an administrator of the house add a dated version of a jurisdiction profile. */
@Service
public class ProfileKeeping {

    private final ProfileRegister register;
    private final AuditLog audit;

    ProfileKeeping(ProfileRegister register, AuditLog audit) {
        this.register = register;
        this.audit = audit;
    }

    /**
     * Adds a version; see {@link ProfileRegister#add}.
     *
     * @throws org.springframework.security.access.AccessDeniedException unless the caller is an administrator; one of an
     *     organisation is refused, since a profile binds every organisation of its region
     */
    @Transactional
    public ProfileAddition add(Caller caller, JurisdictionProfile values) {
        caller.require(Role.ADMINISTRATOR);
        if (!caller.sees(OrganisationPath.ROOT)) {
            return new ProfileAddition.Refused(Set.of(ProfileRefusal.REGION_NOT_YOURS));
        }
        ProfileAddition addition = register.add(values, caller.name());
        if (addition instanceof ProfileAddition.Added(JurisdictionProfile added)) {
            audit.append(new AuditEntry(
                    caller.name(),
                    "profile.added",
                    "profile:" + added.id().value(),
                    OrganisationPath.ROOT.value(),
                    Map.of(
                            "region", added.region(),
                            "validFrom", added.validFrom().toString(),
                            "citation", added.citation())));
        }
        return addition;
    }
}
