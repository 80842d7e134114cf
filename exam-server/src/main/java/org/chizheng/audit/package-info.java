/**
 * The append-only, tamper-evident log of what was done (RFC 9162 tree). Everybody may write to it; it knows nobody but
 * the two leaves, whose events it turns into entries.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"questionbank", "certificates"})
package org.chizheng.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
