package org.chizheng.sittings;

import java.util.Collection;
import java.util.Set;

/** The results of attempts that go on after their end; called in the transaction that reopens them. */
public interface ResultWithdrawing {

    /**
     * Takes back results that nobody was told of: until the attempts end again they have none. The attempts are locked.
     *
     * @return those that may go on; the result of each other one is published and stands
     */
    Set<AttemptId> withdraw(Collection<AttemptId> attempts);
}
