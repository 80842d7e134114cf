package org.chizheng.audit;

import org.chizheng.MySqlDatabase;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ApplicationModuleTest(extraIncludes = "profiles")
@ActiveProfiles("test")
class AuditMySqlIT extends AuditCases {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        MySqlDatabase.fresh().register(registry);
    }
}
