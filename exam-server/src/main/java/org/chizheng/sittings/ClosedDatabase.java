package org.chizheng.sittings;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;

/**
 * Tells the pool which connections to throw away. H2 closes a database that it could not write, as on a full disk, and
 * opens it again from what is on disk, as after a power cut, once nobody is connected to it any more. Its connections
 * call themselves valid all the same, so that the pool by itself would keep them and the database closed for good.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    private static final Set<Integer> CLOSED =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN, ErrorCode.OBJECT_CLOSED);

    /** For the pool, which makes it by its name. */
    public ClosedDatabase() {}

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException failed) {
        return CLOSED.contains(failed.getErrorCode())
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
