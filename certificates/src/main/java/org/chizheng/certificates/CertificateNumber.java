package org.chizheng.certificates;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A certificate number: issuer prefix, four digits of the year, six digits of a running number, one check character
 * (ISO/IEC 7064 MOD 37,36), which finds every mistyped character and every swap of two neighbours.
 */
public record CertificateNumber(String value) {

    private static final Pattern FORM = Pattern.compile("[0-9A-Z]{1,12}\\d{4}\\d{6}[0-9A-Z]");
    private static final Pattern PREFIX = Pattern.compile("[0-9A-Z]{1,12}");
    private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final int MODULUS = ALPHABET.length();
    private static final int LAST_OF_A_YEAR = 999_999;

    /** Checks form and check character. */
    public CertificateNumber {
        if (!isNumber(value)) {
            throw new IllegalArgumentException("not a certificate number: " + value);
        }
    }

    /** Reads what a person typed: blanks, hyphens, small and full-width letters do no harm; empty if mistyped. */
    public static Optional<CertificateNumber> parse(String typed) {
        String value = Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT);
        return isNumber(value) ? Optional.of(new CertificateNumber(value)) : Optional.empty();
    }

    static CertificateNumber of(String issuerPrefix, int year, int sequence) {
        if (!PREFIX.matcher(issuerPrefix).matches()) {
            throw new IllegalArgumentException("issuerPrefix must be 1 to 12 of 0-9 A-Z, was " + issuerPrefix);
        }
        if (sequence > LAST_OF_A_YEAR) {
            throw new IllegalStateException("no numbers left for " + issuerPrefix + " in " + year);
        }
        String body = issuerPrefix + "%04d%06d".formatted(year, sequence);
        return new CertificateNumber(body + checkCharacter(body));
    }

    private static boolean isNumber(String value) {
        int last = value.length() - 1;
        return FORM.matcher(value).matches() && checkCharacter(value.substring(0, last)) == value.charAt(last);
    }

    private static char checkCharacter(String body) {
        int product = MODULUS;
        for (char character : body.toCharArray()) {
            int sum = (product + ALPHABET.indexOf(character)) % MODULUS;
            product = (sum == 0 ? MODULUS : sum) * 2 % (MODULUS + 1);
        }
        return ALPHABET.charAt((MODULUS + 1 - product) % MODULUS);
    }

    @Override
    public String toString() {
        return value;
    }
}
