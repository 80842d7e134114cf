package org.chizheng.certificates;

import org.jspecify.annotations.Nullable;

/**
 * Which certificates of a list to show.
 *
 * @param organisationPath for organisations at or below this path
 * @param text part of number, name or organisation; empty for all
 * @param condition how they stand today; null for all
 */
public record CertificateFilter(
        String organisationPath, String text, @Nullable Condition condition) {

    /** How a certificate stands today, as far as lists tell it apart. */
    public enum Condition {
        /** Active, in its days, no hold. */
        USABLE,
        /** Usable, and its last day is at most 90 days away. */
        EXPIRING,
        HELD,
        EXPIRED,
        ENDED
    }

    /** All for organisations at or below the path. */
    public static CertificateFilter below(String organisationPath) {
        return new CertificateFilter(organisationPath, "", null);
    }
}
