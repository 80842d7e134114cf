package org.chizheng.officers.photos;

import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.chizheng.officers.OrganisationPath;
import org.chizheng.officers.Role;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows photos to those who have to compare faces, and to everybody the own one. */
@Service
@Transactional(readOnly = true)
public class Photos {

    private static final Role[] READERS = {Role.COORDINATOR, Role.INVIGILATOR, Role.SUPERVISOR};

    private final PhotoTable photos;

    Photos(PhotoTable photos) {
        this.photos = photos;
    }

    /** The photo of a person whom the caller sees; empty for everybody else, whether there is one or not. */
    public Optional<Photo> of(Caller caller, OfficerId officer) {
        caller.require(READERS);
        return photos.find(officer, caller.path());
    }

    /** Who of these people has a photo that the caller sees. */
    public Set<OfficerId> among(Caller caller, Collection<OfficerId> officers) {
        caller.require(READERS);
        return photos.among(officers, caller.path());
    }

    /** The caller's own photo (个人信息保护法 第四十五条: everybody may look at what is kept about them). */
    public Optional<Photo> own(Caller caller) {
        caller.require(Role.OFFICER);
        return caller.asOfficer().flatMap(self -> photos.find(self, OrganisationPath.ROOT));
    }
}
