package org.chizheng.questionbank;

import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class LifeCycleMySqlIT extends LifeCycleTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        BankOnMySql.register(registry);
    }
}
