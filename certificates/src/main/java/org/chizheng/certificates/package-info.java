/**
 * Certificates: numbers never used twice, standing, holds. Knows nobody else in the house.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chizheng.certificates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
