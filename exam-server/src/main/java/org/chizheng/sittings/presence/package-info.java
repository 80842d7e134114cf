/**
 * Who is there just now: in Redis for all nodes, or remembered by the one process.
 */
@NullMarked
package org.chizheng.sittings.presence;

import org.jspecify.annotations.NullMarked;
