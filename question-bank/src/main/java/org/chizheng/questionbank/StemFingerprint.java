package org.chizheng.questionbank;

import java.text.Normalizer;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;
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
        return new StemFingerprint(DigestUtils.sha256Hex(normal));
    }
}
