/**
 * Courses, sessions, attendance and the append-only hours ledger with two buckets.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"officers", "profiles", "audit"})
package org.chizheng.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
