/**
 * What supervision bodies see of everything below them.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {"officers", "certificates", "training", "gate", "review", "profiles", "audit"})
package org.chizheng.supervision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
