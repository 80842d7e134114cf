package org.chizheng.officers.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * The one secret of an installation, from which every key is derived by HKDF-SHA-256 under a purpose of its own. Losing
 * it makes the ID numbers unreadable; it is never stored in the database.
 */
public final class MasterSecret {

    /** Shortest accepted length in characters. */
    public static final int SHORTEST = 32;

    private final byte[] material;

    /**
     * Takes the secret.
     *
     * @throws IllegalArgumentException if it is shorter than {@value #SHORTEST} characters
     */
    public MasterSecret(String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalArgumentException(
                    "chizheng.secret must have at least " + SHORTEST + " characters, has " + secret.length());
        }
        this.material = secret.getBytes(StandardCharsets.UTF_8);
    }

    /**
     * A 256-bit key.
     *
     * @param purpose distinct for each use, such as {@code id-number/encrypt/1}
     * @param algorithm for which the key is meant, such as {@code AES} or {@code HmacSHA256}
     */
    public SecretKey keyFor(String purpose, String algorithm) {
        try {
            HKDFParameterSpec expansion = HKDFParameterSpec.ofExtract()
                    .addIKM(material)
                    .thenExpand(("chizheng/" + purpose).getBytes(StandardCharsets.UTF_8), 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey(algorithm, expansion);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java runtime lacks HKDF-SHA256", missing);
        }
    }
}
