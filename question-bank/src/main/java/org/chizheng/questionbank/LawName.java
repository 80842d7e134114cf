package org.chizheng.questionbank;

import java.util.regex.Pattern;

/**
 * Name of a statute as somebody wrote it. The same law is meant with and without 《》, the country's name before it, and
 * a year of revision after it.
 */
public record LawName(String value) {

    private static final Pattern AROUND = Pattern.compile("[《》〈〉<>\\s\\p{Z}]+");
    private static final Pattern YEAR = Pattern.compile("[（(][^（）()]*\\d{4}[^（）()]*[）)]$");
    private static final String COUNTRY = "中华人民共和国";

    /** The form in which names are compared; empty if nothing is left of it. */
    public String key() {
        String bare = YEAR.matcher(AROUND.matcher(value).replaceAll("")).replaceFirst("");
        return bare.replace(COUNTRY, "");
    }

    /** Whether the same law is meant. */
    public boolean means(LawName other) {
        return key().equals(other.key());
    }
}
