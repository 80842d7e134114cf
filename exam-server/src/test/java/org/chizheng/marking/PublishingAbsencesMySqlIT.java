package org.chizheng.marking;

import org.chizheng.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** On MySQL, whose locks are the real thing. */
class PublishingAbsencesMySqlIT extends PublishingAbsencesCases {

    private static TestDatabase database;

    @BeforeAll
    static void open() {
        database = TestDatabase.mysql();
    }

    @AfterAll
    static void close() {
        if (database != null) {
            database.close();
        }
    }

    @Override
    TestDatabase database() {
        return database;
    }
}
