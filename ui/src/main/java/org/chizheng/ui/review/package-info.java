/**
 * The annual review of certificates: the officer's own, and the work list of units and issuing authorities.
 */
@NullMarked
package org.chizheng.ui.review;

import org.jspecify.annotations.NullMarked;
