/**
 * The runnable application; each direct child package is one room of the house.
 */
@NullMarked
package org.chizheng;

import org.jspecify.annotations.NullMarked;
