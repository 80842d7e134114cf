package org.chizheng.security;

import org.chizheng.MySqlDatabase;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** What accounts must do, on the database of production. */
class AccountsMySqlIT extends AccountsModuleTests {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        MySqlDatabase.fresh().register(registry);
    }
}
