/**
 * Accounts, sign-in, API keys, first start of a production system.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"officers", "officers :: identity", "profiles", "audit"})
package org.chizheng.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
