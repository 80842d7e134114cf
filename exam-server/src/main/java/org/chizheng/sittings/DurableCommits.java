package org.chizheng.sittings;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;
import org.springframework.stereotype.Component;

/**
 * Makes a commit survive a power cut where the database does not do so by itself: H2 writes on commit but syncs only
 * when told. MySQL syncs on commit, which start-up checks.
 */
@Component
public class DurableCommits {

    private final DataSource source;
    private final boolean mustBeTold;

    DurableCommits(DataSource source) throws MetaDataAccessException {
        this.source = source;
        String url = JdbcUtils.extractDatabaseMetaData(source, database -> database.getURL())
                .toLowerCase(Locale.ROOT);
        this.mustBeTold = url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:h2:mem:");
    }

    /** Returns when everything that was committed before is on disk. */
    public void sync(Connection connection) throws SQLException {
        if (mustBeTold) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("CHECKPOINT SYNC");
            }
        }
    }

    /** Returns when everything that was committed before is on disk. */
    public void sync() {
        if (mustBeTold) {
            try (Connection connection = source.getConnection()) {
                sync(connection);
            } catch (SQLException failed) {
                throw new IllegalStateException("the database did not sync", failed);
            }
        }
    }
}
