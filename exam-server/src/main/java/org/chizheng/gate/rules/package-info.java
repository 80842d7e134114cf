/**
 * The gate's rules: a pure function of facts, without clock, database or network, so that a decision can be judged again
 * years later.
 */
@NullMarked
package org.chizheng.gate.rules;

import org.jspecify.annotations.NullMarked;
