package org.chizheng.sittings.saving;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The connection of one committer. It is kept while group follows group, which spares each of them two trips to the
 * database, and goes back to the pool when there is nothing to do or when something failed on it. The database ends it
 * soon when its owner falls silent in the middle of a group: a host that lost its power says no goodbye, and the rows of
 * a whole group would stay locked for hours.
 */
final class KeptConnection {

    /** How long the database hears nothing from an owner of rows before it takes them back. */
    static final int SILENT_SECONDS = 10;

    private static final Logger LOG = LoggerFactory.getLogger(KeptConnection.class);

    // the last group's rows are wanted by other nodes; nothing here is silent for so long
    private static final String HURRY =
            "SET @wait_of_pool = @@SESSION.wait_timeout, SESSION wait_timeout = " + SILENT_SECONDS;
    private static final String NO_HURRY = "SET SESSION wait_timeout = @wait_of_pool";

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
            if (canHurry(open)) {
                run(open, HURRY);
            }
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
                if (canHurry(open)) {
                    run(open, NO_HURRY);
                }
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

    /** Not H2, which dies with its process. */
    private static boolean canHurry(Connection connection) throws SQLException {
        return !connection.getMetaData().getDatabaseProductName().equals("H2");
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
