/** Packages in QTI 2.1, 2.2 and 3.0. */
@NullMarked
package org.chizheng.questionbank.transfer.qti;

import org.jspecify.annotations.NullMarked;
