/**
 * Saving answers: many callers share one durable commit, and each is told only after it.
 */
@NullMarked
package org.chizheng.sittings.saving;

import org.jspecify.annotations.NullMarked;
