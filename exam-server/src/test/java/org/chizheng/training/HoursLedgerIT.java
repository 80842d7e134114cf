package org.chizheng.training;

import org.chizheng.TestDatabase;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "CHIZHENG_MYSQL_PORT", matches = "\\d+")
class HoursLedgerIT extends HoursLedgerCases {

    @Override
    TestDatabase database() {
        return TestDatabase.mysql();
    }
}
