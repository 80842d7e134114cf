/**
 * The product as people meet it: the packaged jar in a process of its own, and a real browser in front of it.
 */
@NullMarked
package org.chizheng.journey;

import org.jspecify.annotations.NullMarked;
