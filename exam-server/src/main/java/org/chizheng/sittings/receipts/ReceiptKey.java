package org.chizheng.sittings.receipts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;
import org.chizheng.officers.identity.MasterSecret;
import org.springframework.stereotype.Component;

/**
 * The key that receipts are signed with: Ed25519, drawn from the installation's secret, so that every node has the same
 * one and no row of the database can put another in its place. Signing takes a fraction of a millisecond and the same
 * text gives the same signature.
 */
@Component
public class ReceiptKey {

    private static final String ALGORITHM = "Ed25519";
    private static final int ID_DIGITS = 8;

    private final KeyPair pair;
    private final String id;

    /** Takes the key from the secret. */
    public ReceiptKey(MasterSecret secret) {
        byte[] seed = secret.keyFor("receipt/sign/1", ALGORITHM).getEncoded();
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
            // by RFC 8032 the private key is the 32 bytes that the generator asks for
            generator.initialize(NamedParameterSpec.ED25519, new Given(seed));
            pair = generator.generateKeyPair();
            id = DigestUtils.sha256Hex(pair.getPublic().getEncoded()).substring(0, ID_DIGITS);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java runtime lacks " + ALGORITHM, missing);
        }
    }

    /** The first digits of the SHA-256 of the public key. */
    String id() {
        return id;
    }

    /** Signs what a receipt vouches for. */
    public SignedReceipt sign(ReceiptFacts facts) {
        try {
            Signature signing = Signature.getInstance(ALGORITHM);
            signing.initSign(pair.getPrivate());
            signing.update(bytes(facts));
            String encoded = Base64.getUrlEncoder().withoutPadding().encodeToString(signing.sign());
            return new SignedReceipt(facts, id + "." + encoded);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether exactly this was signed with this key. */
    boolean signed(SignedReceipt receipt) {
        String[] parts = receipt.signature().split("\\.", 2);
        if (parts.length < 2 || !parts[0].equals(id)) {
            return false;
        }
        try {
            Signature checking = Signature.getInstance(ALGORITHM);
            checking.initVerify(pair.getPublic());
            checking.update(bytes(receipt.facts()));
            return checking.verify(Base64.getUrlDecoder().decode(parts[1]));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }

    /** The public key for who wants to check without this installation, as PEM. */
    String publicKey() {
        String encoded = Base64.getMimeEncoder(64, new byte[] {'\n'})
                .encodeToString(pair.getPublic().getEncoded());
        return "-----BEGIN PUBLIC KEY-----\n" + encoded + "\n-----END PUBLIC KEY-----\n";
    }

    private static byte[] bytes(ReceiptFacts facts) {
        return facts.text().getBytes(StandardCharsets.UTF_8);
    }

    /** Hands out what it was given, for key material that is random already. */
    private static final class Given extends SecureRandom {

        private static final long serialVersionUID = 1;

        private final byte[] seed;

        private Given(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("asked for " + bytes.length + " bytes of a key");
            }
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
