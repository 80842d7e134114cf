/**
 * The item bank: questions as identities with immutable versions, blueprints, and papers drawn by seed.
 * Knows nobody else in the house.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package org.chizheng.questionbank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
