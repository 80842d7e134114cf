/**
 * Accounts, API keys, profiles, audit log.
 */
@NullMarked
package org.chizheng.ui.administration;

import org.jspecify.annotations.NullMarked;
