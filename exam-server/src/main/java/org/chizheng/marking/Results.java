package org.chizheng.marking;

import java.util.List;
import org.chizheng.officers.OfficerId;

/** Published results, for the rooms that build on them. */
public interface Results {

    /** All published results of a person, newest first; the caller of this method answers for the scope. */
    List<PublishedResult> of(OfficerId officer);
}
