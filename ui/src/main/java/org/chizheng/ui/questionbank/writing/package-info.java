/**
 * The fields in which authors write questions: one kind for each way of answering.
 */
@NullMarked
package org.chizheng.ui.questionbank.writing;

import org.jspecify.annotations.NullMarked;
