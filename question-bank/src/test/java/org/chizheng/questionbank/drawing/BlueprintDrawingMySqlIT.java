package org.chizheng.questionbank.drawing;

import org.chizheng.questionbank.BankOnMySql;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class BlueprintDrawingMySqlIT extends BlueprintDrawingTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        BankOnMySql.register(registry);
    }
}
