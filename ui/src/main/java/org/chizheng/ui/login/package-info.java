/**
 * Sign-in.
 */
@NullMarked
package org.chizheng.ui.login;

import org.jspecify.annotations.NullMarked;
