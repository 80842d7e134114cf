package org.chizheng.qualification;

import java.time.Instant;
import org.chizheng.officers.AccountId;
import org.chizheng.officers.Caller;
import org.chizheng.officers.OfficerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done with an application.
 *
 * @param officer the person behind the account, null for accounts that are no officer
 * @param by name of the account
 * @param reason of a return or a rejection, else a remark or empty
 */
public record ApplicationStep(
        ApplicationAction action,
        AccountId account,
        @Nullable OfficerId officer,
        String by,
        String reason,
        Instant at) {

    /** Whether this caller did it, with this or another account. */
    boolean takenBy(Caller caller) {
        return account.equals(caller.account()) || officer != null && officer.equals(caller.officer());
    }
}
