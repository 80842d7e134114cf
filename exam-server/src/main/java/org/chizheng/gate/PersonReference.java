package org.chizheng.gate;

import org.jspecify.annotations.Nullable;

/**
 * Who is meant, by what the asking system knows of them; at least one of the two.
 *
 * @param certificateNumber number of the certificate that was shown
 * @param idNumber 公民身份号码 in the clear; never stored
 */
public record PersonReference(
        @Nullable String certificateNumber, @Nullable String idNumber) {

    /** Checks that somebody is named. */
    public PersonReference {
        if (certificateNumber == null && idNumber == null) {
            throw new IllegalArgumentException("certificateNumber or idNumber must be given");
        }
    }

    /** The reference without an ID number in the clear, for people, logs and hashes. */
    public String masked() {
        return certificateNumber != null ? certificateNumber : mask(idNumber == null ? "" : idNumber);
    }

    /** First three and last four characters of an ID number. */
    static String mask(String idNumber) {
        if (idNumber.length() < 8) {
            return "*".repeat(idNumber.length());
        }
        int end = idNumber.length() - 4;
        return idNumber.substring(0, 3) + "*".repeat(end - 3) + idNumber.substring(end);
    }
}
