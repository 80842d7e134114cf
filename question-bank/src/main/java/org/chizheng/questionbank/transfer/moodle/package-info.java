/** Moodle's XML format. */
@NullMarked
package org.chizheng.questionbank.transfer.moodle;

import org.jspecify.annotations.NullMarked;
