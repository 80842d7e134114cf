/**
 * How a password is checked: slowly, a few at a time, and after a delay that grows with wrong guesses.
 */
@NullMarked
package org.chizheng.security.signin;

import org.jspecify.annotations.NullMarked;
