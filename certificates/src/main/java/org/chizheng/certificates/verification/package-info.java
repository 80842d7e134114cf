/**
 * The public check of a certificate by number or QR code; masked data only.
 */
@NullMarked
@NamedInterface("verification")
package org.chizheng.certificates.verification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
