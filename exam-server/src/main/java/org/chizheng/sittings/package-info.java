/**
 * The live attempt: answers, clock, lease, hand-in, presence.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"exams", "officers", "profiles", "audit", "questionbank"})
package org.chizheng.sittings;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
