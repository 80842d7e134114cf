package org.chizheng.officers;

import java.util.Collection;
import java.util.Map;

/** Whose accounts are. Answered by the room that keeps them, which knows this one and not the other way round. */
public interface AccountHolders {

    /**
     * The officers who hold accounts of these names, whoever asks: the caller of this method answers for the scope.
     *
     * @param names in lower case
     * @return by account name; absent are names that nobody has, and accounts of people who are not on the register
     */
    Map<String, OfficerId> of(Collection<String> names);
}
