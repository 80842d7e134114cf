/**
 * The item bank: search, import, review.
 */
@NullMarked
package org.chizheng.ui.questionbank;

import org.jspecify.annotations.NullMarked;
