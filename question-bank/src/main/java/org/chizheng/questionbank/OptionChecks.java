package org.chizheng.questionbank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.chizheng.questionbank.response.Response;

/**
 * What the checklist asks of options that have a text; lengths are in characters without spaces.
 *
 * @param keys texts of right options
 * @param distractors texts of wrong options, all of them if no key is marked yet
 */
record OptionChecks(List<String> keys, List<String> distractors) {

    /** From here on a repetition is worth moving into the stem; 万元以下 is not. */
    private static final int REPEATED = 5;

    /** Shorter texts, such as 罚款, stand in many stems by nature. */
    private static final int TELLING = 4;

    private static final int CLEARLY_LONGER = 4;
    private static final int FAR_LONGER = 12;

    private static final Pattern CATCH_ALL = Pattern.compile("(?:以上|上述|前述|[A-Z](?:[、,和及与]?[A-Z])++|前[两二三四五]项)"
            + "(?:各|几|[两二三四五]|所有|的|种|个|者|项|选项|答案|说法|做法|表述|情形|内容|行为)*+"
            + "(?:都|均|皆|全|没有|无一?).{0,6}"
            + "|[A-Z](?:[、,和及与]?[A-Z])++(?:项|两项)?"
            + "|(?:都|均|皆|全都?|全部)不?(?:是|对|正确|错误?|属于|符合|包括)");

    private static final Pattern ABSOLUTE = Pattern.compile("一律|一概|绝对|必须全部|任何情况|无论如何|永远|无一例外|毫无例外");

    static OptionChecks of(Response.Choice choice) {
        List<String> keys = new ArrayList<>();
        List<String> distractors = new ArrayList<>();
        for (Option option : choice.options()) {
            String text = ChecklistText.of(option.text());
            if (!text.isEmpty()) {
                (choice.key().contains(option.key()) ? keys : distractors).add(text);
            }
        }
        return new OptionChecks(keys, distractors);
    }

    boolean keyIsLongest() {
        int key = keys.stream().mapToInt(String::length).min().orElse(0);
        int other = distractors.stream().mapToInt(String::length).max().orElse(key);
        return key >= other + CLEARLY_LONGER && 2 * key >= 3 * other;
    }

    boolean speakOfEachOther() {
        return all().anyMatch(
                        text -> CATCH_ALL.matcher(text.replaceAll("[。.;]$", "")).matches());
    }

    boolean repeatWords() {
        List<String> all = all().distinct().toList();
        return all.size() > 2 && (shared(all, OptionChecks::beginning) || shared(all, OptionChecks::end));
    }

    boolean areUneven() {
        int shortest = all().mapToInt(String::length).min().orElse(0);
        int longest = all().mapToInt(String::length).max().orElse(0);
        return longest >= 3 * shortest && longest >= shortest + FAR_LONGER;
    }

    boolean onlyDistractorsAreAbsolute() {
        return !keys.isEmpty()
                && distractors.stream().anyMatch(ABSOLUTE.asPredicate())
                && keys.stream().noneMatch(ABSOLUTE.asPredicate());
    }

    boolean keyIsIn(String stem) {
        return !distractors.isEmpty()
                && keys.stream().anyMatch(text -> text.length() >= TELLING && stem.contains(text))
                && distractors.stream().noneMatch(stem::contains);
    }

    private Stream<String> all() {
        return Stream.concat(keys.stream(), distractors.stream());
    }

    private static boolean shared(List<String> texts, UnaryOperator<String> piece) {
        return texts.stream().allMatch(text -> text.length() >= REPEATED)
                && texts.stream().map(piece).distinct().count() == 1;
    }

    private static String beginning(String text) {
        return text.substring(0, REPEATED);
    }

    private static String end(String text) {
        return text.substring(text.length() - REPEATED);
    }
}
