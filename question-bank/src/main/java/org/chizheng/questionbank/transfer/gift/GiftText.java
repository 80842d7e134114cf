package org.chizheng.questionbank.transfer.gift;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.transfer.markup.PictureLinks;
import org.chizheng.questionbank.transfer.markup.Wildcards;

/** Texts of GIFT with the format in brackets before them, such as {@code [html]}; without one they are plain. */
record GiftText(PictureLinks links) {

    private static final Pattern FORMAT =
            Pattern.compile("^\\s*\\[(html|plain|moodle|markdown)\\]", Pattern.CASE_INSENSITIVE);

    static String written(String html) {
        return RichText.isPlain(html) ? "[plain]" + Gift.escape(RichText.plain(html)) : "[html]" + Gift.escape(html);
    }

    /** An accepted answer: plain text, in which a star would stand for any text. */
    static String answer(String text) {
        String written = Gift.escape(Wildcards.escape(text));
        // nor is it a format or a weight
        boolean isSomethingElse =
                written.startsWith("%") || FORMAT.matcher(written).find();
        return isSomethingElse ? "[plain]" + written : written;
    }

    /** A text before an arrow, which must not hold one itself: HTML holds none but in comments that say nothing. */
    static String prompt(String html) {
        if (html.isEmpty()) {
            return "";
        }
        String written = written(html);
        return written.contains("->") ? "[html]" + Gift.escape(html.replace("<!-- -->", "")) : written;
    }

    /** The plain text of an answer that is still escaped, with the backslashes before its stars. */
    static String plain(String text) {
        return Gift.unescape(FORMAT.matcher(text).replaceFirst("").strip()).strip();
    }

    /** The format that a text begins with; the other one if it says nothing. */
    static String format(String text, String otherwise) {
        Matcher format = FORMAT.matcher(text);
        return format.find() ? format.group(1).toLowerCase(Locale.ROOT) : otherwise;
    }

    /** The HTML behind a text that is still escaped. */
    String html(String text, String inherited) {
        String format = format(text, inherited);
        String words = Gift.unescape(FORMAT.matcher(text).replaceFirst("").strip());
        return format.equals("html") ? links.embed(words) : RichText.ofPlain(words);
    }
}
