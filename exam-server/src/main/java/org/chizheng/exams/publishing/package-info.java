/**
 * From the draft to frozen papers, and what other rooms read of both. Each candidate has a short layout, each exam its
 * words once; those go by their hash, which stands in the row of a published exam, are remembered by each node
 * and shared by all through Redis, sealed, where there is one.
 */
@NullMarked
@NamedInterface("publishing")
package org.chizheng.exams.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
