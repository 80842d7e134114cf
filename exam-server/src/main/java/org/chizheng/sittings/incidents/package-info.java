/** What happened during a sitting, and what candidates were told. */
@NullMarked
@NamedInterface("incidents")
package org.chizheng.sittings.incidents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
