/** How an attempt ends, exactly once: handed in, or closed by the bell. */
@NullMarked
@NamedInterface("ending")
package org.chizheng.sittings.ending;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
