package org.chizheng.security;

import java.security.SecureRandom;
import java.util.Locale;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A one-time code of 75 random bits for people to type. A plain hash is enough to keep it, since nobody can try out so
 * many codes; thousands of accounts can be opened in a second.
 */
final class ActivationCode {

    /** Without the letters and digits that look alike. */
    private static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int GROUPS = 3;
    private static final int GROUP_LENGTH = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ActivationCode() {}

    static String next() {
        StringBuilder code = new StringBuilder();
        for (int group = 0; group < GROUPS; group++) {
            code.append(group == 0 ? "" : "-");
            for (int i = 0; i < GROUP_LENGTH; i++) {
                code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
        }
        return code.toString();
    }

    /** Dashes, spaces and case do not matter. */
    static byte[] hash(String code) {
        String meant = code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
        return DigestUtils.sha256(meant);
    }
}
