package org.chizheng.marking.essays;

import java.math.BigDecimal;
import java.util.Optional;
import org.chizheng.sittings.AttemptId;

/** The results that essays are a part of, as their room keeps them. */
public interface PaperSettling {

    /**
     * Locks the result of an attempt for the running transaction, so that markers of one paper and the publication
     * follow one another; whether nobody was told of it yet. There is none while the attempt goes on after an outage.
     */
    boolean lockUnpublished(AttemptId attempt);

    /** Says what all essays of an attempt earned together; empty while one of them waits. */
    void settle(AttemptId attempt, Optional<BigDecimal> earned);
}
