/**
 * Who may do and see what: every endpoint, screen and use case against every role and organisation, from tables in
 * which a new one without a line fails.
 */
@NullMarked
package org.chizheng.scope;

import org.jspecify.annotations.NullMarked;
