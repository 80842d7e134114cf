/** The text formats GIFT and Aiken. */
@NullMarked
package org.chizheng.questionbank.transfer.gift;

import org.jspecify.annotations.NullMarked;
