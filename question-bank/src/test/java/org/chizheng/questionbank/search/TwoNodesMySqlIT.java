package org.chizheng.questionbank.search;

import org.chizheng.questionbank.BankOnMySql;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class TwoNodesMySqlIT extends TwoNodesTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        BankOnMySql.register(registry);
    }
}
