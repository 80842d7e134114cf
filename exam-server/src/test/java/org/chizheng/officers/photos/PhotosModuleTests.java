package org.chizheng.officers.photos;

import org.chizheng.RecordingAuditLog;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.modulith.test.ApplicationModuleTest.BootstrapMode;
import org.springframework.test.context.ActiveProfiles;

@ApplicationModuleTest(mode = BootstrapMode.DIRECT_DEPENDENCIES, module = "officers", extraIncludes = "profiles")
@Import(RecordingAuditLog.class)
@ActiveProfiles("test")
class PhotosModuleTests extends PhotoCases {}
