/**
 * The append-only, tamper-evident log of what was done (RFC 9162 tree). Everybody may write to it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chizheng.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
