package org.chizheng.exams;

import org.chizheng.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A database for all tests of a class, and for each of them the room of exams afresh, over a bank of sixty questions. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ExamsCase {

    protected final TestDatabase database = TestDatabase.h2();
    protected ExamFixtures house;

    @BeforeEach
    void openTheHouse() {
        house = new ExamFixtures(database, new FakeBank(60));
    }

    @AfterAll
    void closeTheDatabase() {
        database.close();
    }
}
