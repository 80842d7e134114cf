/**
 * Refuses to start a production system with settings that would lose data or let strangers in.
 */
@NullMarked
package org.chizheng.security.production;

import org.jspecify.annotations.NullMarked;
