package org.chizheng.questionbank.transfer.moodle;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chizheng.questionbank.RichText;
import org.chizheng.questionbank.response.Blank;
import org.chizheng.questionbank.response.Response;
import org.chizheng.questionbank.transfer.Gaps;
import org.chizheng.questionbank.transfer.Reason;
import org.chizheng.questionbank.transfer.markup.Wildcards;

/**
 * Stems of Moodle with fields in them, such as {@code {1:SHORTANSWER:=两~=二}}. Fields to write into are blanks; a field of
 * another kind is named and the question stays out.
 *
 * @param stem HTML that is not sanitised yet, with a mark in place of each field
 */
record Cloze(String stem, Response.Blanks blanks) {

    private static final Pattern BEGIN = Pattern.compile("\\{([0-9]{0,6}):([A-Z_]{1,30}):");
    private static final Set<String> WRITTEN = Set.of("SHORTANSWER", "SA", "MW");
    private static final Set<String> LETTER_CASE = Set.of("SHORTANSWER_C", "SAC", "MWC");
    private static final Pattern WEIGHT = Pattern.compile("^%(-?[0-9]{1,9}(?:[.,][0-9]{0,9})?)%");

    /** Finds the fields of a stem. */
    static Cloze read(String html, BiConsumer<Reason, String> finding) {
        StringBuilder stem = new StringBuilder();
        List<Blank> blanks = new ArrayList<>();
        Set<String> worths = new TreeSet<>();
        Matcher field = BEGIN.matcher(html);
        int done = 0;
        while (done < html.length() && field.find(done)) {
            int end = end(html, field.end());
            if (end < 0) {
                finding.accept(Reason.BRACES_UNMATCHED, html.substring(field.start()));
                break;
            }
            String kind = field.group(2).toUpperCase(Locale.ROOT);
            if (LETTER_CASE.contains(kind)) {
                finding.accept(Reason.LETTER_CASE_IGNORED, field.group());
            } else if (!WRITTEN.contains(kind)) {
                finding.accept(Reason.TYPE_UNSUPPORTED, "cloze " + kind);
            }
            worths.add(field.group(1));
            blanks.add(blank(html.substring(field.end(), end), finding));
            stem.append(html, done, field.start()).append(Gaps.MARK);
            done = end + 1;
        }
        if (worths.size() > 1) {
            finding.accept(Reason.WEIGHTS_IGNORED, "");
        }
        stem.append(html, done, html.length());
        return new Cloze(stem.toString(), new Response.Blanks(blanks));
    }

    private static int end(String html, int from) {
        for (int i = from; i < html.length(); i++) {
            if (html.charAt(i) == '}' && html.charAt(i - 1) != '\\') {
                return i;
            }
        }
        return -1;
    }

    private static Blank blank(String inside, BiConsumer<Reason, String> finding) {
        List<String> accepted = new ArrayList<>();
        for (String alternative : inside.split("(?<!\\\\)~", -1)) {
            int feedback = feedback(alternative);
            if (feedback >= 0 && feedback + 1 < alternative.length()) {
                finding.accept(Reason.FEEDBACK_IGNORED, "");
            }
            String answer = (feedback < 0 ? alternative : alternative.substring(0, feedback)).strip();
            Matcher weight = WEIGHT.matcher(answer);
            boolean weighed = weight.find();
            boolean whole = answer.startsWith("=") || weighed && weight.group(1).equals("100");
            String raw =
                    weighed ? answer.substring(weight.end()) : answer.startsWith("=") ? answer.substring(1) : answer;
            String words = RichText.plain(raw.replaceAll("\\\\([}~#/\"])", "$1"));
            if (!whole) {
                if (!words.isEmpty()) {
                    finding.accept(Reason.WEIGHTS_IGNORED, words);
                }
                continue;
            }
            if (Wildcards.in(words)) {
                finding.accept(Reason.WILDCARD_UNSUPPORTED, words);
            }
            accepted.add(Wildcards.unescape(words));
        }
        return new Blank(accepted);
    }

    /** A hash sign that neither a backslash nor the ampersand of an entity stands before. */
    private static int feedback(String alternative) {
        for (int i = alternative.indexOf('#'); i >= 0; i = alternative.indexOf('#', i + 1)) {
            char before = i == 0 ? ' ' : alternative.charAt(i - 1);
            if (before != '\\' && before != '&') {
                return i;
            }
        }
        return -1;
    }

    /** The stem with a field in place of each mark; marks are as many as blanks and stand outside of tags. */
    static String written(String html, Response.Blanks blanks) {
        List<String> pieces = Gaps.in(html).pieces();
        StringBuilder stem = new StringBuilder();
        for (int i = 0; i < pieces.size(); i++) {
            // a brace of the author's begins no field
            stem.append(pieces.get(i).replace("{", "&#123;"));
            if (i < blanks.blanks().size()) {
                stem.append("{1:SHORTANSWER:");
                blanks.blanks()
                        .get(i)
                        .accepted()
                        .forEach(answer -> stem.append(first(stem) ? "=" : "~=").append(entities(answer)));
                stem.append('}');
            }
        }
        return stem.toString();
    }

    private static boolean first(StringBuilder stem) {
        return stem.charAt(stem.length() - 1) == ':';
    }

    /** An answer in which nothing has a meaning: what would have one is an entity. */
    private static String entities(String answer) {
        StringBuilder entities = new StringBuilder();
        Wildcards.escape(answer).codePoints().forEach(one -> {
            if (one < 128 && !Character.isLetterOrDigit(one) && one != ' ') {
                entities.append("&#").append(one).append(';');
            } else {
                entities.appendCodePoint(one);
            }
        });
        return entities.toString();
    }
}
