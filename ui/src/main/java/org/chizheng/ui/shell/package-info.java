/**
 * The layout around every screen: navigation, language, dark mode, and what the index page carries.
 */
@NullMarked
package org.chizheng.ui.shell;

import org.jspecify.annotations.NullMarked;
