/**
 * Planning exams, results and their publication.
 */
@NullMarked
package org.chizheng.ui.exams;

import org.jspecify.annotations.NullMarked;
