package org.chizheng.officers.photos;

import org.chizheng.MySqlDatabase;
import org.chizheng.RecordingAuditLog;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "officers", extraIncludes = "profiles")
@Import(RecordingAuditLog.class)
@ActiveProfiles("test")
class PhotosMySqlIT extends PhotoCases {

    @DynamicPropertySource
    static void database(DynamicPropertyRegistry registry) {
        MySqlDatabase.fresh().register(registry);
    }
}
