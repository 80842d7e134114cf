package org.chizheng.sittings;

import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** What lets the exam page speak for one attempt: 256 random bits, of which the server keeps the hash only. */
public record Ticket(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int HASH_BYTES = 32;
    private static final int TICKETS_KEPT = 8;

    /** A new one that nobody can guess. */
    public static Ticket random() {
        byte[] bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Ticket(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What may be stored of it: SHA-256. */
    public byte[] hash() {
        return DigestUtils.sha256(value);
    }

    /**
     * The hashes to keep with this ticket added. The older ones stay good, so that a page in another tab is told that
     * it lost its place rather than turned away; which one may write is a matter of the lease.
     */
    public byte[] addedTo(byte[] hashes) {
        byte[] all = Arrays.copyOf(hash(), HASH_BYTES + hashes.length);
        System.arraycopy(hashes, 0, all, HASH_BYTES, hashes.length);
        return Arrays.copyOf(all, Math.min(all.length, HASH_BYTES * TICKETS_KEPT));
    }

    /** Whether a ticket of this hash is among the kept ones; takes the same time wherever they differ. */
    public static boolean isAmong(byte[] hashes, byte[] hash) {
        boolean found = false;
        for (int at = 0; at + HASH_BYTES <= hashes.length; at += HASH_BYTES) {
            found |= MessageDigest.isEqual(Arrays.copyOfRange(hashes, at, at + HASH_BYTES), hash);
        }
        return found;
    }
}
