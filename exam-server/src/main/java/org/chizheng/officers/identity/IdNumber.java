package org.chizheng.officers.identity;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * 公民身份号码 (GB 11643-1999): six digits of a region, eight of a real birth date, three of a sequence, and a check
 * character by ISO 7064 MOD 11-2. An instance is always right, upper case, and prints itself masked, so that it cannot
 * slip into a log.
 */
public record IdNumber(String value) {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";
    private static final int EARLIEST_YEAR = 1900;

    /**
     * Takes a right number only; use {@link #check} for what people typed.
     *
     * @throws IllegalArgumentException if it is not right
     */
    public IdNumber {
        fault(value).ifPresent(fault -> {
            throw new IllegalArgumentException("not an ID number: " + fault);
        });
    }

    /**
     * Reads what a person typed or a file carries: spaces at the ends, full-width digits and a small {@code x} are
     * mended, everything else is judged.
     */
    public static IdNumberCheck check(String typed) {
        String normalised =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
        return fault(normalised)
                .<IdNumberCheck>map(IdNumberCheck.Faulty::new)
                .orElseGet(() -> new IdNumberCheck.Right(new IdNumber(normalised)));
    }

    /**
     * The number that begins with these 17 digits.
     *
     * @throws IllegalArgumentException if the digits hold no real date or region
     */
    public static IdNumber complete(String seventeen) {
        return new IdNumber(seventeen + checkCharacter(seventeen));
    }

    private static Optional<IdNumberFault> fault(String number) {
        if (number.isEmpty()) {
            return Optional.of(IdNumberFault.MISSING);
        }
        if (number.matches("\\d{15}")) {
            return Optional.of(IdNumberFault.FIFTEEN_DIGITS);
        }
        if (number.length() != 18) {
            return Optional.of(IdNumberFault.WRONG_LENGTH);
        }
        if (!number.matches("[0-9]{17}[0-9X]")) {
            return Optional.of(IdNumberFault.WRONG_CHARACTER);
        }
        if (!number.matches("(1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3]|9[1-9]).*")) {
            return Optional.of(IdNumberFault.NO_SUCH_REGION);
        }
        if (!hasRealDate(number)) {
            return Optional.of(IdNumberFault.NO_SUCH_DATE);
        }
        return number.charAt(17) == checkCharacter(number)
                ? Optional.empty()
                : Optional.of(IdNumberFault.WRONG_CHECK_CHARACTER);
    }

    private static boolean hasRealDate(String number) {
        try {
            return birthDate(number).getYear() >= EARLIEST_YEAR;
        } catch (DateTimeException noSuchDate) {
            return false;
        }
    }

    private static LocalDate birthDate(String number) {
        return LocalDate.of(
                Integer.parseInt(number.substring(6, 10)),
                Integer.parseInt(number.substring(10, 12)),
                Integer.parseInt(number.substring(12, 14)));
    }

    private static char checkCharacter(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += WEIGHTS[i] * (number.charAt(i) - '0');
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }

    /** The day of birth that the number carries. */
    public LocalDate birthDate() {
        return birthDate(value);
    }

    /** The first three and the last four characters. */
    public String masked() {
        return mask(value);
    }

    /** Masks anything that was meant to be a number, right or wrong: three characters in front, four behind. */
    public static String mask(String typed) {
        int hidden = typed.length() - 7;
        return hidden <= 0
                ? "*".repeat(typed.length())
                : typed.substring(0, 3) + "*".repeat(hidden) + typed.substring(typed.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
