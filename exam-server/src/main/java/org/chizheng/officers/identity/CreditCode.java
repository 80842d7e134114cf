package org.chizheng.officers.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;

/**
 * 统一社会信用代码 (GB 32100-2015): 17 characters and a check character by MOD 31. The letters I, O, S, V and Z are not
 * used. An instance is always right and upper case.
 */
public record CreditCode(String value) {

    private static final String ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int LENGTH = 18;

    /**
     * Takes a right code only; use {@link #check} for what people typed.
     *
     * @throws IllegalArgumentException if it is not right
     */
    public CreditCode {
        fault(value).ifPresent(fault -> {
            throw new IllegalArgumentException("not a credit code: " + value + " " + fault);
        });
    }

    /** Reads what a person typed: spaces at the ends, full-width and small letters are mended. */
    public static CreditCodeCheck check(String typed) {
        String normalised =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return fault(normalised)
                .<CreditCodeCheck>map(CreditCodeCheck.Faulty::new)
                .orElseGet(() -> new CreditCodeCheck.Right(new CreditCode(normalised)));
    }

    /**
     * The code that begins with these 17 characters.
     *
     * @throws IllegalArgumentException if they hold a character that is not used
     */
    public static CreditCode complete(String seventeen) {
        return new CreditCode(seventeen + checkCharacter(seventeen));
    }

    private static Optional<CreditCodeFault> fault(String code) {
        if (code.isEmpty()) {
            return Optional.of(CreditCodeFault.MISSING);
        }
        if (code.length() != LENGTH) {
            return Optional.of(CreditCodeFault.WRONG_LENGTH);
        }
        if (code.chars().anyMatch(c -> ALPHABET.indexOf(c) < 0)) {
            return Optional.of(CreditCodeFault.WRONG_CHARACTER);
        }
        return code.charAt(LENGTH - 1) == checkCharacter(code)
                ? Optional.empty()
                : Optional.of(CreditCodeFault.WRONG_CHECK_CHARACTER);
    }

    private static char checkCharacter(String code) {
        int sum = 0;
        int weight = 1;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += weight * ALPHABET.indexOf(code.charAt(i));
            weight = weight * 3 % 31;
        }
        return ALPHABET.charAt(Math.floorMod(31 - sum % 31, 31));
    }
}
