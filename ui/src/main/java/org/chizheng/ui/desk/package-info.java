/**
 * The officer's own desk: exams, hours, certificate.
 */
@NullMarked
package org.chizheng.ui.desk;

import org.jspecify.annotations.NullMarked;
