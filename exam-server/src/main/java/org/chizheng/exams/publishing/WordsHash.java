package org.chizheng.exams.publishing;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

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
        try {
            return new WordsHash(HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(form)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("this Java runtime lacks SHA-256", missing);
        }
    }

    byte[] bytes() {
        return HexFormat.of().parseHex(value);
    }
}
