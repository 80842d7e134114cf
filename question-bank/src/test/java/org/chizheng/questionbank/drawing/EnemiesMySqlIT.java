package org.chizheng.questionbank.drawing;

import org.chizheng.questionbank.BankOnMySql;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class EnemiesMySqlIT extends EnemiesTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        BankOnMySql.register(registry);
    }
}
