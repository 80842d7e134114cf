package org.chizheng.questionbank.response;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * One blank and what may be written into it.
 *
 * @param accepted plain texts; the first is shown as the right answer
 */
public record Blank(List<String> accepted) {

    /** Where a blank is in a stem: at least three underscores, of half or full width. */
    public static final Pattern MARK = Pattern.compile("[_＿]{3,}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\p{C}]+");

    /** Copies the list. */
    public Blank {
        accepted = List.copyOf(accepted);
    }

    /** How many blanks a stem has. */
    public static int in(String stem) {
        return (int) MARK.matcher(stem).results().count();
    }

    /** Whether this is one of the accepted answers, whatever its width, case and spaces. */
    public boolean accepts(String given) {
        String normal = normal(given);
        return !normal.isEmpty()
                && accepted.stream().anyMatch(answer -> normal(answer).equals(normal));
    }

    /** The text by which answers are compared. */
    static String normal(String text) {
        return SPACES.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
