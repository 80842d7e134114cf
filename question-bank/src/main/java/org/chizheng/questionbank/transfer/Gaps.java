package org.chizheng.questionbank.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Blank;

/**
 * The marks of the blanks in a stem, for formats that have something else in their place.
 *
 * @param pieces the HTML before, between and after the marks
 * @param marks the marks themselves as plain text, one fewer
 */
public record Gaps(List<String> pieces, List<String> marks) {

    /** A mark for formats that have none. */
    public static final String MARK = "______";

    /** A tag, or a mark outside of the tags; the sanitiser writes the full width as an entity. */
    private static final Pattern TAG_OR_MARK = Pattern.compile("<[^>]*+>|(?:[_＿]|&#xff3f;){3,1000}+");

    /** Copies the lists. */
    public Gaps {
        pieces = List.copyOf(pieces);
        marks = List.copyOf(marks);
    }

    /** Cuts sanitised HTML at its marks. */
    public static Gaps in(String html) {
        List<String> pieces = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        Matcher found = TAG_OR_MARK.matcher(html);
        int begin = 0;
        while (found.find()) {
            if (!found.group().startsWith("<")) {
                pieces.add(html.substring(begin, found.start()));
                marks.add(RichText.plain(found.group()));
                begin = found.end();
            }
        }
        pieces.add(html.substring(begin));
        return new Gaps(pieces, marks);
    }

    /** Whether these are all; a mark may also be split by markup, or stand in the words about a picture. */
    public static boolean areClear(String html) {
        return in(html).marks().size() == Blank.in(RichText.plain(html));
    }

    /** The stem with a mark at its end if it has none: systems put the field there. */
    public static String atLeastOne(String html) {
        return html.isBlank() || Blank.in(RichText.plain(html)) > 0 ? html : html + " " + MARK;
    }
}
