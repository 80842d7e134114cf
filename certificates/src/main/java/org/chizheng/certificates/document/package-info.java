/**
 * The certificate as a document: PDF with embedded Chinese font and QR code, rendered on demand.
 */
@NullMarked
@NamedInterface("document")
package org.chizheng.certificates.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
