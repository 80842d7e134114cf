/**
 * Results and hours lead to qualification; applications lead to certificates.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "officers",
            "officers :: identity",
            "exams",
            "exams :: enrolment",
            "marking",
            "training",
            "certificates",
            "certificates :: verification",
            "profiles",
            "audit"
        })
package org.chizheng.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
