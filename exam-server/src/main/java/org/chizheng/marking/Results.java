package org.chizheng.marking;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chizheng.officers.OfficerId;

/** Published results, for the rooms that build on them. */
public interface Results {

    /** All published results of a person, newest first; the caller of this method answers for the scope. */
    List<PublishedResult> of(OfficerId officer);

    /** As {@link #of} for several people, with one entry each. */
    default Map<OfficerId, List<PublishedResult>> ofAll(Collection<OfficerId> officers) {
        Map<OfficerId, List<PublishedResult>> found = HashMap.newHashMap(officers.size());
        officers.forEach(officer -> found.put(officer, of(officer)));
        return found;
    }
}
