/**
 * Courses, attendance and hours.
 */
@NullMarked
package org.chizheng.ui.training;

import org.jspecify.annotations.NullMarked;
