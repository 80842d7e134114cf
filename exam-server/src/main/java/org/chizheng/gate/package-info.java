/**
 * The gate: may these people be recorded as enforcement actors? Fails closed, proves every decision.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"officers", "certificates", "profiles", "audit"})
package org.chizheng.gate;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
