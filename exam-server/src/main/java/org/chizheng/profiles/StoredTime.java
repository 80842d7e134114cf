package org.chizheng.profiles;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Instants as plain JDBC keeps them: DATETIME(6) in UTC. Local date-times cross the driver untouched, so that it does
 * not matter which zone the driver, the database or the machine is set to.
 */
public final class StoredTime {

    private StoredTime() {}

    /** The value to bind; cut to microseconds, because databases would round up what they cannot keep. */
    public static LocalDateTime of(Instant instant) {
        return LocalDateTime.ofInstant(instant.truncatedTo(ChronoUnit.MICROS), ZoneOffset.UTC);
    }

    /** The value to bind, null for null. */
    public static @Nullable LocalDateTime ofNullable(@Nullable Instant instant) {
        return instant == null ? null : of(instant);
    }

    /**
     * The instant in a column that is never null.
     *
     * @throws IllegalStateException if it is null after all
     */
    public static Instant read(ResultSet row, String column) throws SQLException {
        Instant instant = readNullable(row, column);
        if (instant == null) {
            throw new IllegalStateException("column " + column + " must not be null");
        }
        return instant;
    }

    /** The instant in a column, null for null. */
    public static @Nullable Instant readNullable(ResultSet row, String column) throws SQLException {
        LocalDateTime stored = row.getObject(column, LocalDateTime.class);
        return stored == null ? null : stored.toInstant(ZoneOffset.UTC);
    }
}
