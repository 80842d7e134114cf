package org.chizheng.questionbank;

import java.util.List;
import java.util.Set;

/** Takes in batches of questions from files. */
public interface BulkWriting {

    /** Those of the stems that questions visible to the curator already have; retired questions do not count. */
    Set<StemFingerprint> known(Curator by, Set<StemFingerprint> stems);

    /**
     * Writes a batch in one transaction. Content whose stem is in the bank is refused, so that a batch that is repeated
     * after a breakdown writes nothing twice; batches wait for each other for the same reason.
     *
     * @param source name of the file, for the log
     * @param submit whether the questions are handed in for review at once
     * @return one entry for each content, in its order
     */
    List<Written> write(Curator by, String source, List<QuestionContent> batch, boolean submit);
}
