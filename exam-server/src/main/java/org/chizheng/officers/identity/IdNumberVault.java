package org.chizheng.officers.identity;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.springframework.stereotype.Component;

/**
 * Seals ID numbers with AES-256-GCM and finds them again by HMAC-SHA-256. The hash is keyed because the space of
 * numbers is small enough to be tried out; it is also the associated data of the seal, so that a sealed number cannot be
 * moved to another person's row.
 */
@Component
public class IdNumberVault {

    private static final byte VERSION = 1;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final SecretKey sealing;
    private final SecretKey lookup;
    private final SecureRandom random = new SecureRandom();

    IdNumberVault(MasterSecret secret) {
        this.sealing = secret.keyFor("id-number/seal/1", "AES");
        this.lookup = secret.keyFor("id-number/lookup/1", "HmacSHA256");
    }

    /** The keyed hash under which a number is looked up: 32 bytes, the same for the same number. */
    public byte[] hash(IdNumber number) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(lookup);
            return mac.doFinal(number.value().getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java runtime lacks HmacSHA256", missing);
        }
    }

    /** The number sealed: version, nonce, ciphertext and tag. Different at every call. */
    public byte[] seal(IdNumber number) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, hash(number))
                    .doFinal(number.value().getBytes(StandardCharsets.US_ASCII));
            return ByteBuffer.allocate(1 + IV_BYTES + sealed.length)
                    .put(VERSION)
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("cannot seal an ID number", broken);
        }
    }

    /**
     * The number in the clear.
     *
     * @param hash under which it was stored
     * @throws IllegalStateException if it was sealed with another secret, altered, or moved from another row
     */
    public IdNumber open(byte[] sealed, byte[] hash) {
        if (sealed.length < 1 + IV_BYTES || sealed[0] != VERSION) {
            throw new IllegalStateException("sealed ID number has an unknown form");
        }
        byte[] iv = new byte[IV_BYTES];
        System.arraycopy(sealed, 1, iv, 0, IV_BYTES);
        try {
            int start = 1 + IV_BYTES;
            byte[] clear = cipher(Cipher.DECRYPT_MODE, iv, hash).doFinal(sealed, start, sealed.length - start);
            return new IdNumber(new String(clear, StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException refused) {
            throw new IllegalStateException("sealed ID number does not fit this installation's secret", refused);
        }
    }

    private Cipher cipher(int mode, byte[] iv, byte[] hash) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, sealing, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(hash);
        return cipher;
    }
}
