package org.chizheng.officers.identity;

import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM under one key: what is sealed is unreadable, cannot be altered, and opens only together with what it was
 * bound to, such as the row that it belongs to. Takes any number of threads.
 */
public final class Seal {

    private static final byte VERSION = 1;
    private static final int IV_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD_BYTES = 1 + IV_BYTES;

    private final SecretKey key;
    private final SecureRandom random = new SecureRandom();

    /**
     * A seal under the key of this purpose.
     *
     * @param purpose distinct for each use, as of {@link MasterSecret#keyFor}
     */
    public Seal(MasterSecret secret, String purpose) {
        this.key = secret.keyFor(purpose, "AES");
    }

    /**
     * Version, nonce, ciphertext and tag. Different at every call.
     *
     * @param bound without which it does not open; not itself part of the result
     */
    public byte[] close(byte[] clear, byte[] bound) {
        byte[] iv = new byte[IV_BYTES];
        random.nextBytes(iv);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, iv, bound).doFinal(clear);
            return ByteBuffer.allocate(HEAD_BYTES + sealed.length)
                    .put(VERSION)
                    .put(iv)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("this Java runtime cannot seal", broken);
        }
    }

    /** What was sealed; empty if that was under another key or bound to something else, or was altered since. */
    public Optional<byte[]> open(byte[] sealed, byte[] bound) {
        if (sealed.length < HEAD_BYTES + TAG_BITS / Byte.SIZE || sealed[0] != VERSION) {
            return Optional.empty();
        }
        try {
            return Optional.of(cipher(Cipher.DECRYPT_MODE, Arrays.copyOfRange(sealed, 1, HEAD_BYTES), bound)
                    .doFinal(sealed, HEAD_BYTES, sealed.length - HEAD_BYTES));
        } catch (AEADBadTagException doesNotFit) {
            return Optional.empty();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("this Java runtime cannot open what it sealed", broken);
        }
    }

    private Cipher cipher(int mode, byte[] iv, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, iv));
        cipher.updateAAD(bound);
        return cipher;
    }
}
