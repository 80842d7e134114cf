/**
 * What an invigilator sees and does while people sit: the roster, the log, messages, clocks, and time given back.
 */
@NullMarked
@NamedInterface("invigilation")
package org.chizheng.sittings.invigilation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
