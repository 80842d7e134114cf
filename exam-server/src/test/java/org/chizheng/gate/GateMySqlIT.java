package org.chizheng.gate;

import org.chizheng.TestDatabase;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

@EnabledIfEnvironmentVariable(named = "CHIZHENG_MYSQL_PORT", matches = "\\d+")
class GateMySqlIT extends GateCases {

    @Override
    TestDatabase open() {
        return TestDatabase.mysql();
    }
}
