package org.chizheng.questionbank.usage;

import org.chizheng.questionbank.BankOnMySql;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class UsageKeepingMySqlIT extends UsageKeepingTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        BankOnMySql.register(registry);
    }
}
