package org.chizheng.officers;

import org.chizheng.RecordingAuditLog;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, extraIncludes = "profiles")
@Import(RecordingAuditLog.class)
@ActiveProfiles("test")
class OfficersModuleTests extends OfficersCases {}
