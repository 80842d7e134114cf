package org.chizheng.sittings;

import org.chizheng.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A database for all tests of a class, and for each of them the room of sittings afresh. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class SittingsCase {

    protected final TestDatabase database = TestDatabase.h2();
    protected SittingFixtures sittings;

    @BeforeEach
    void build() throws Exception {
        sittings = new SittingFixtures(database);
    }

    @AfterEach
    void stop() {
        sittings.close();
    }

    @AfterAll
    void close() {
        database.close();
    }
}
