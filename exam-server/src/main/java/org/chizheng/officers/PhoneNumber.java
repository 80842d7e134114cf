package org.chizheng.officers;

import java.util.Optional;
import java.util.regex.Pattern;

/** Telephone numbers as the register keeps them: mobile numbers, with +86 or without, and lines with their area code. */
public final class PhoneNumber {

    private static final Pattern FORM = Pattern.compile("(\\+86)?1\\d{10}|0\\d{9,11}");
    private static final Pattern SEPARATORS = Pattern.compile("[\\s-]");

    private PhoneNumber() {}

    /** Reads what a person typed; empty if it is no number. */
    public static Optional<String> read(String typed) {
        String digits = SEPARATORS.matcher(typed).replaceAll("");
        return FORM.matcher(digits).matches() ? Optional.of(digits) : Optional.empty();
    }
}
