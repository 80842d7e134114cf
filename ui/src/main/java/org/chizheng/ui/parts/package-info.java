/**
 * Components that several screens share.
 */
@NullMarked
package org.chizheng.ui.parts;

import org.jspecify.annotations.NullMarked;
