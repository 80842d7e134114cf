package org.chizheng.exams;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Locale;

/** 入场口令: six characters that are read out in a room. None of them looks or sounds like another. */
public record AccessCode(String value) {

    /** Characters of a code. */
    public static final int LENGTH = 6;

    private static final String LETTERS = "346789ACDEFHJKMNPQRTUWXY";
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one that nobody can guess. */
    public static AccessCode random() {
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return new AccessCode(code.toString());
    }

    /** Whether somebody typed it, in whatever case and with whatever blanks; takes the same time for every wrong one. */
    public boolean isMeantBy(String typed) {
        String plain = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return MessageDigest.isEqual(plain.getBytes(StandardCharsets.UTF_8), value.getBytes(StandardCharsets.UTF_8));
    }
}
