/**
 * What a candidate holds in hand after the end, signed: it can be checked years later with the public key alone.
 */
@NullMarked
@NamedInterface("receipts")
package org.chizheng.sittings.receipts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
