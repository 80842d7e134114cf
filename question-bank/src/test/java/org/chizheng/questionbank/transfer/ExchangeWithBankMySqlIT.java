package org.chizheng.questionbank.transfer;

import org.chizheng.questionbank.BankOnMySql;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

class ExchangeWithBankMySqlIT extends ExchangeWithBankTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        BankOnMySql.register(registry);
    }
}
