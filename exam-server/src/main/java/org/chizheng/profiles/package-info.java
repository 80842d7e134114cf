/**
 * Jurisdiction profiles: what provinces differ in, as dated and cited configuration.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chizheng.profiles;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
