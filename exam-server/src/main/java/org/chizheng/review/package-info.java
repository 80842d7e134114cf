/**
 * The annual review of certificates and the hold that a missed one puts on them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"officers", "training", "certificates", "profiles", "audit"})
package org.chizheng.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
