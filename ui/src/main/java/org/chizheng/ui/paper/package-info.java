/**
 * Serves the exam page, which is plain files under {@code META-INF/resources/paper/} and no Flow view.
 */
@NullMarked
package org.chizheng.ui.paper;

import org.jspecify.annotations.NullMarked;
