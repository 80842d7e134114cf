package org.chizheng.questionbank;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.chizheng.questionbank.response.Blank;

/**
 * What makes two stems the same: the text without markup, spaces, the length of blanks and differences of width or case.
 *
 * @param value SHA-256 in hexadecimal digits
 */
public record StemFingerprint(String value) {

    /** The fingerprint of a stem. */
    public static StemFingerprint of(String html) {
        String normal = Normalizer.normalize(RichText.distinct(html), Normalizer.Form.NFKC)
                .replaceAll("[\\s\\p{Z}\\p{C}]+", "")
                // some formats do not keep how long a blank is drawn
                .replaceAll(Blank.MARK.pattern(), "___")
                .toLowerCase(Locale.ROOT);
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(normal.getBytes(StandardCharsets.UTF_8));
            return new StemFingerprint(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }
}
