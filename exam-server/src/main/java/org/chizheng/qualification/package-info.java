/**
 * Results and hours lead to qualification; applications lead to certificates.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"officers", "exams", "marking", "training", "certificates", "profiles", "audit"})
package org.chizheng.qualification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
