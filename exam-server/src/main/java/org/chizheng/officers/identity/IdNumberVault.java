package org.chizheng.officers.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.springframework.stereotype.Component;

/**
 * Seals ID numbers and finds them again by HMAC-SHA-256. The hash is keyed because the space of
 * numbers is small enough to be tried out; it is also the associated data of the seal, so that a sealed number cannot be
 * moved to another person's row.
 */
@Component
public class IdNumberVault {

    private final Seal seal;
    private final SecretKey lookup;

    IdNumberVault(MasterSecret secret) {
        this.seal = new Seal(secret, "id-number/seal/1");
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

    /** The number sealed, as {@link Seal#close} says. Different at every call. */
    public byte[] seal(IdNumber number) {
        return seal.close(number.value().getBytes(StandardCharsets.US_ASCII), hash(number));
    }

    /**
     * The number in the clear.
     *
     * @param hash under which it was stored
     * @throws IllegalStateException if it was sealed with another secret, altered, or moved from another row
     */
    public IdNumber open(byte[] sealed, byte[] hash) {
        return seal.open(sealed, hash)
                .map(clear -> new IdNumber(new String(clear, StandardCharsets.US_ASCII)))
                .orElseThrow(() -> new IllegalStateException(
                        "sealed ID number is altered, of another row, or not of this installation's secret"));
    }
}
