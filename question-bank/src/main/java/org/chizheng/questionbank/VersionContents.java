package org.chizheng.questionbank;

import java.util.Collection;
import java.util.Map;

/** The content of versions, keys included; for the bank's own packages, never for candidates. */
public interface VersionContents {

    /** The content of each of these versions; those that nobody wrote are left out. */
    Map<QuestionVersionId, QuestionContent> of(Collection<QuestionVersionId> versions);
}
