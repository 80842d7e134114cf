package org.chizheng.security.api;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * {@code chz_<id>_<secret>}: recognisable for secret scanners, found by its id, proved by 256 random bits, for which a
 * plain SHA-256 is hash enough.
 */
record BearerToken(String publicId, String secret) {

    private static final Pattern FORM = Pattern.compile("Bearer chz_([0-9a-f]{12})_([0-9a-f]{64})");
    private static final SecureRandom RANDOM = new SecureRandom();

    static BearerToken next() {
        return new BearerToken(random(6), random(32));
    }

    /** Reads an {@code Authorization} header; empty if it holds no such key. */
    static Optional<BearerToken> read(String header) {
        Matcher matcher = FORM.matcher(header);
        return matcher.matches() ? Optional.of(new BearerToken(matcher.group(1), matcher.group(2))) : Optional.empty();
    }

    byte[] hash() {
        return DigestUtils.sha256(secret.getBytes(StandardCharsets.US_ASCII));
    }

    String text() {
        return "chz_" + publicId + "_" + secret;
    }

    @Override
    public String toString() {
        return "chz_" + publicId + "_…";
    }

    private static String random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return HexFormat.of().formatHex(random);
    }
}
