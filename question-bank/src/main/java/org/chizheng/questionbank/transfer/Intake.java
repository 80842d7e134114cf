package org.chizheng.questionbank.transfer;

import java.util.List;
import org.chizheng.questionbank.QuestionContent;
import org.jspecify.annotations.Nullable;

/** Takes what a reader finds in a file, item by item. */
public interface Intake {

    /**
     * Takes the next item.
     *
     * @param content null if there is nothing that could be checked further; then there must be a finding
     * @param findings what the reader found wrong with it, or could not keep
     */
    void take(Origin origin, @Nullable QuestionContent content, List<Finding> findings);

    /** Takes a finding that belongs to no item. */
    void note(Finding finding);

    /** Says in which encoding the file is written. */
    void encoding(String name);

    /** Says how much of the file is read; the numbers need not be items, only their proportion counts. */
    void progress(long done, long ofAll);
}
