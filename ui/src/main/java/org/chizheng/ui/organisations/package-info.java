/**
 * Organisations: who enforces, since when it was announced to the public, and what was delegated to it.
 */
@NullMarked
package org.chizheng.ui.organisations;

import org.jspecify.annotations.NullMarked;
