package org.chizheng.security;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;

/** What is wrong with a password; all faults are told at once. */
public enum PasswordFault {
    /** Fewer than {@link PasswordRule#SHORTEST} characters. */
    TOO_SHORT((password, username) -> password.length() < PasswordRule.SHORTEST),
    /** More than {@link PasswordRule#LONGEST} characters. */
    TOO_LONG((password, username) -> password.length() > PasswordRule.LONGEST),
    /** Fewer than {@link PasswordRule#FEWEST_DIFFERENT} different characters. */
    TOO_UNIFORM((password, username) -> password.chars().distinct().count() < PasswordRule.FEWEST_DIFFERENT),
    /** The account name is part of it. */
    HOLDS_USERNAME(
            (password, username) -> !username.isBlank() && lower(password).contains(lower(username))),
    /** Everybody's first guess. */
    COMMON((password, username) -> FirstGuesses.ALL.contains(lower(password)));

    private final BiPredicate<String, String> applies;

    PasswordFault(BiPredicate<String, String> applies) {
        this.applies = applies;
    }

    boolean in(String password, String username) {
        return applies.test(password, username);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private static final class FirstGuesses {
        static final Set<String> ALL = Set.of(
                "password12", "1234567890", "0123456789", "12345678910", "administrator", "qwertyuiop", "chizheng123");
    }
}
