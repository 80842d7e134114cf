package org.chizheng.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** What stands in the product's tables, asked past the product: no measurement is believed without it. */
record Tables(Connection connection) {

    /** The number that a query gives. */
    long count(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Prints what was found beside what has to be there. */
    boolean holds(String what, long found, long expected) {
        System.out.printf("check    %s: %d%s%n", what, found, found == expected ? "" : ", EXPECTED " + expected);
        return found == expected;
    }
}
