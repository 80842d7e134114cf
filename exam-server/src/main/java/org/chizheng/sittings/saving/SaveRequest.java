package org.chizheng.sittings.saving;

import java.time.Instant;
import java.util.List;
import org.chizheng.sittings.Answer;
import org.chizheng.sittings.AttemptId;
import org.chizheng.sittings.PaperShape;

/**
 * Answers on their way into a commit.
 *
 * @param ticketHash of the ticket that was shown
 * @param lease epoch under which the page writes
 * @param shape of the attempt's paper
 * @param arrivedAt decides whether the answers still count, however long they wait for their commit
 */
@SuppressWarnings("ArrayRecordComponent") // a message, never compared
record SaveRequest(
        AttemptId attempt, byte[] ticketHash, long lease, List<Answer> answers, PaperShape shape, Instant arrivedAt) {}
