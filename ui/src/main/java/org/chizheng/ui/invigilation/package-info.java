/**
 * The invigilator's screen, live: the one place of the house that is pushed to.
 */
@NullMarked
package org.chizheng.ui.invigilation;

import org.jspecify.annotations.NullMarked;
