package org.chizheng.sittings.saving;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection of one committer. It is kept while group follows group, which spares each of them two trips to the
 * database, and goes back to the pool when there is nothing to do or when something failed on it.
 */
final class KeptConnection {

    private static final Logger LOG = LoggerFactory.getLogger(KeptConnection.class);

    private final DataSource source;
    private @Nullable Connection kept;

    KeptConnection(DataSource source) {
        this.source = source;
    }

    /** A connection on which nothing is committed until it is told. */
    Connection open() throws SQLException {
        Connection open = kept;
        if (open == null) {
            open = source.getConnection();
            kept = open;
            open.setAutoCommit(false);
        }
        return open;
    }

    /** Gives it back without what was not committed; the next one may be another. */
    void giveBack() {
        Connection open = kept;
        kept = null;
        if (open != null) {
            try (open) {
                // first: to end the transaction by turning commits on again would keep half a group
                open.rollback();
                open.setAutoCommit(true);
            } catch (SQLException lost) {
                LOG.debug("a connection was lost", lost);
            }
        }
    }

    /** Cuts it, where nobody knows any more what it was about to say; the database takes back what was not committed. */
    void abandon() {
        Connection open = kept;
        kept = null;
        if (open != null) {
            try (open) {
                open.abort(Runnable::run);
            } catch (SQLException lost) {
                LOG.debug("a connection was lost", lost);
            }
        }
    }
}
