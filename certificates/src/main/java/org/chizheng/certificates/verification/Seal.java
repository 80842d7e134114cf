package org.chizheng.certificates.verification;

/**
 * Seals what a QR code says, so that a forged one is refused. Provided by whoever keeps the installation's secret.
 */
public interface Seal {

    /** The seal over some content: at least 128 bits, the same for the same content, not to be guessed. */
    byte[] over(byte[] content);
}
