package org.chizheng.audit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.bouncycastle.crypto.params.Ed25519PrivateKeyParameters;
import org.bouncycastle.crypto.params.Ed25519PublicKeyParameters;
import org.bouncycastle.crypto.signers.Ed25519Signer;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The key of the log: signs tree heads (Ed25519) and marks entries as written by the server. Derived from the
 * installation's secret {@code chizheng.secret}, which all nodes share; the embedded default keeps one in a file of its
 * own.
 */
@Component
class LogKey {

    private static final int BYTES = 32;

    private final Ed25519PrivateKeyParameters signing;
    private final Ed25519PublicKeyParameters verifying;
    private final SecretKeySpec marking;

    LogKey(@Value("${chizheng.secret:}") String secret, @Value("${chizheng.home}") Path home) {
        byte[] seed = secret.isBlank() ? kept(home.resolve("keys").resolve("audit.key")) : derived(secret);
        signing = new Ed25519PrivateKeyParameters(seed, 0);
        verifying = signing.generatePublicKey();
        marking = new SecretKeySpec(hmac(new SecretKeySpec(seed, "HmacSHA256"), "chizheng audit entry"), "HmacSHA256");
    }

    String sign(String text) {
        Ed25519Signer signer = new Ed25519Signer();
        signer.init(true, signing);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        signer.update(bytes, 0, bytes.length);
        return HexFormat.of().formatHex(signer.generateSignature());
    }

    boolean signed(String text, String signature) {
        Ed25519Signer verifier = new Ed25519Signer();
        verifier.init(false, verifying);
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        verifier.update(bytes, 0, bytes.length);
        try {
            return verifier.verifySignature(HexFormat.of().parseHex(signature));
        } catch (IllegalArgumentException noHex) {
            return false;
        }
    }

    /** The mark of an entry; nobody without the key can write an entry that carries one. */
    String mark(String leafHash) {
        return HexFormat.of().formatHex(hmac(marking, leafHash));
    }

    /** The public half in hexadecimal, for whoever checks heads elsewhere. */
    String publicKey() {
        return HexFormat.of().formatHex(verifying.getEncoded());
    }

    private static byte[] hmac(SecretKeySpec key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException absent) {
            throw new IllegalStateException(absent);
        }
    }

    private static byte[] derived(String secret) {
        byte[] material = secret.getBytes(StandardCharsets.UTF_8);
        return hmac(new SecretKeySpec(material, "HmacSHA256"), "chizheng audit log, Ed25519 seed");
    }

    private static byte[] decoded(String base64) {
        byte[] seed = Base64.getDecoder().decode(base64.strip());
        if (seed.length != BYTES) {
            throw new IllegalStateException("the key of the audit log must have " + BYTES + " bytes");
        }
        return seed;
    }

    private static byte[] kept(Path file) {
        try {
            if (!Files.exists(file)) {
                byte[] seed = new byte[BYTES];
                new SecureRandom().nextBytes(seed);
                Files.createDirectories(file.getParent());
                write(file, Base64.getEncoder().encodeToString(seed));
            }
            return decoded(Files.readString(file));
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot keep the key of the audit log in " + file, broken);
        }
    }

    private static void write(Path file, String text) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, text);
    }
}
