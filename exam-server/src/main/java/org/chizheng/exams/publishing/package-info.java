/** From the draft to frozen papers, and what other rooms read of both. */
@NullMarked
@NamedInterface("publishing")
package org.chizheng.exams.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
