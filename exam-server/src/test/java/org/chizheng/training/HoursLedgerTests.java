package org.chizheng.training;

import org.chizheng.TestDatabase;

class HoursLedgerTests extends HoursLedgerCases {

    @Override
    TestDatabase database() {
        return TestDatabase.h2();
    }
}
