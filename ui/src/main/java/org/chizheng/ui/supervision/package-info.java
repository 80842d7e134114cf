/**
 * What a supervision body sees of everything below it.
 */
@NullMarked
package org.chizheng.ui.supervision;

import org.jspecify.annotations.NullMarked;
