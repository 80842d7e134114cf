/** The way in: whose turn it is, what the door asks, and how an attempt begins. */
@NullMarked
@NamedInterface("entering")
package org.chizheng.sittings.entering;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
