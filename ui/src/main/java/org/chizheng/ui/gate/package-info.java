/**
 * Decisions of the gate and enforcement records.
 */
@NullMarked
package org.chizheng.ui.gate;

import org.jspecify.annotations.NullMarked;
