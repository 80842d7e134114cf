package org.chizheng.exams.publishing;

import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Which words an exam has: the SHA-256 over their fixed form.
 *
 * @param value 64 small hexadecimal digits
 */
record WordsHash(String value) {

    WordsHash {
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("not a SHA-256: " + value);
        }
    }

    static WordsHash of(byte[] form) {
        return new WordsHash(DigestUtils.sha256Hex(form));
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }
}
