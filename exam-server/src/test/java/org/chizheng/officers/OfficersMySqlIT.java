package org.chizheng.officers;

import org.chizheng.MySqlDatabase;
import org.chizheng.RecordingAuditLog;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "profiles")
@Import(RecordingAuditLog.class)
@ActiveProfiles("test")
class OfficersMySqlIT extends OfficersCases {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        MySqlDatabase.fresh().register(registry);
    }
}
