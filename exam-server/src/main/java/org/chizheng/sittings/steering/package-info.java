/** What is done to attempts from outside: pauses, more time, an end by force, a way back after an outage. */
@NullMarked
@NamedInterface("steering")
package org.chizheng.sittings.steering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
