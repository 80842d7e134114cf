package org.chizheng.questionbank;

import java.util.Collection;

/** For the bank's own packages: what lies in a copy of the bank, such as the search index, has changed. */
public interface QuestionChanges {

    /** Notes that the running transaction changes what there is to know of these questions. */
    void note(Collection<QuestionId> questions);

    /** The number of the latest committed change. */
    long latest();
}
