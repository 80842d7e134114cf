/** When and where the candidates sit: sittings, seats, extra time, and turns that are put off. */
@NullMarked
@NamedInterface("seating")
package org.chizheng.exams.seating;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
