/**
 * The public check of a certificate.
 */
@NullMarked
package org.chizheng.ui.verification;

import org.jspecify.annotations.NullMarked;
