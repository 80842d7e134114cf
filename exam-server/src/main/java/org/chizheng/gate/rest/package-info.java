/**
 * The gate over REST, for other government systems.
 */
@NullMarked
package org.chizheng.gate.rest;

import org.jspecify.annotations.NullMarked;
