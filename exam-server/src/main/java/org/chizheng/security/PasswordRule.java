package org.chizheng.security;

import java.util.Locale;
import java.util.Set;

/** Which passwords are accepted: long ones. No rule about kinds of characters, which only makes people predictable. */
public final class PasswordRule {

    /** Fewest characters. */
    public static final int SHORTEST = 10;

    /** Most characters, so that nobody makes the server hash a novel. */
    public static final int LONGEST = 128;

    private static final int FEWEST_DIFFERENT = 5;
    private static final Set<String> COMMON = Set.of(
            "password12", "1234567890", "0123456789", "12345678910", "administrator", "qwertyuiop", "chizheng123");

    private PasswordRule() {}

    /** Whether a password is good enough for the account of this name. */
    public static boolean accepts(String password, String username) {
        String lower = password.toLowerCase(Locale.ROOT);
        return password.length() >= SHORTEST
                && password.length() <= LONGEST
                && password.chars().distinct().count() >= FEWEST_DIFFERENT
                && !lower.contains(username.toLowerCase(Locale.ROOT))
                && !COMMON.contains(lower);
    }
}
